import { hashed, matches } from '@/lib/auth/hashing';

// How many are hashed at once is asked at the native module's edge.
let [busy, most] = [0, 0];
jest.mock('@node-rs/argon2', () => {
  const real = jest.requireActual('@node-rs/argon2');
  const counting =
    (work: (...given: unknown[]) => Promise<unknown>) =>
    async (...given: unknown[]) => {
      busy += 1;
      most = Math.max(most, busy);
      return work(...given).finally(() => (busy -= 1));
    };
  return { ...real, hash: counting(real.hash), verify: counting(real.verify) };
});

test('argon2id with 19 MiB, two passes, one lane; salted', async () => {
  const [one, two] = [await hashed('sing every morning'), await hashed('sing every morning')];
  expect(one).toMatch(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$/);
  expect(one).not.toBe(two);
  expect(await matches(one, 'sing every morning')).toBe(true);
  expect(await matches(one, 'sing every evening')).toBe(false);
});

test('without the pepper a hash matches nothing', async () => {
  const pepper = 'ab'.repeat(32);
  const hash = await hashed('4071', pepper);
  expect(await matches(hash, '4071', pepper)).toBe(true);
  expect(await matches(hash, '4071')).toBe(false);
  expect(await matches(hash, '4071', 'cd'.repeat(32))).toBe(false);
});

test('nobody’s hash, or a broken one, matches nothing, and costs a hashing all the same', async () => {
  const before = most;
  most = 0;
  expect(await matches(null, '')).toBe(false);
  expect(await matches(undefined, 'anything')).toBe(false);
  expect(most).toBe(1);
  expect(await matches('no hash at all', 'anything')).toBe(false);
  most = Math.max(before, most);
});

test('a hundred at once: four are hashed at a time, sixty wait, the others are asked to come again', async () => {
  most = 0;
  const answers = await Promise.allSettled(Array.from({ length: 100 }, () => hashed('sing every morning')));
  expect(most).toBe(4);
  const refused = answers.filter((answer) => answer.status === 'rejected');
  expect(refused).toHaveLength(36);
  expect(refused[0]).toMatchObject({ reason: { status: 503, message: expect.stringMatching(/Very many people/) } });
  expect(await hashed('and then it works again')).toMatch(/^\$argon2id/);
});
