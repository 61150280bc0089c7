import { issuePin, isGuessable, newPin, studentsWithPin } from '@/lib/auth/pin';
import { signInPairedStudent, signInStudent } from '@/lib/auth/sign-in-student';
import { viewerOfSession } from '@/lib/auth/viewer-of-session';
import { rawDb } from '@/lib/db/client';
import { from, pinned, refusal } from '@/tests/support/accounts';
import { testDatabase } from '@/tests/support/db';
import { people, viewers } from '@/tests/support/people';

testDatabase();

test.each(['0000', '7777', '1212', '1221', '1122', '5255', '1234', '4321', '2468', '7890', '0987', '1998', '2024', '1900'])('%s is guessable', (pin) =>
  expect(isGuessable(pin)).toBe(true),
);

test.each(['4071', '8305', '1247', '2193', '6194'])('%s is not', (pin) => expect(isGuessable(pin)).toBe(false));

test('no PIN is ever a guessable one, and most of the ten thousand remain', () => {
  const drawn = Array.from({ length: 5_000 }, newPin);
  expect(drawn.filter((pin) => !/^\d{4}$/.test(pin) || isGuessable(pin))).toEqual([]);
  const left = Array.from({ length: 10_000 }, (_, i) => String(i).padStart(4, '0')).filter((pin) => !isGuessable(pin));
  expect(left.length).toBeGreaterThan(9_000);
});

test('a new PIN is kept as a peppered hash, ends the student’s sessions and forgives the wrong tries', async () => {
  const cast = await people();
  const { meera } = viewers(cast);
  const phone = { id: 'phone', schoolId: cast.saraswati.id, studentIds: [cast.anu.id] };
  await pinned(cast.anu, '8305');
  const session = await signInPairedStudent({ studentId: cast.anu.id, pin: '8305' }, phone, from('203.0.113.7'));
  for (let i = 0; i < 5; i += 1) await refusal(signInPairedStudent({ studentId: cast.anu.id, pin: '0001' }, phone, from('203.0.113.7')));
  expect((await refusal(signInPairedStudent({ studentId: cast.anu.id, pin: '8305' }, phone, from('203.0.113.7')))).status).toBe(429);

  const pin = await issuePin(meera, cast.anu.id);
  expect(pin).toMatch(/^\d{4}$/);
  expect(await viewerOfSession(session)).toBeNull();
  expect((await rawDb().pinKey.findUnique({ where: { personId: cast.anu.id } }))?.hash).toMatch(/^\$argon2id/);
  const again = await signInPairedStudent({ studentId: cast.anu.id, pin }, phone, from('203.0.113.7'));
  expect((await viewerOfSession(again))?.personId).toBe(cast.anu.id);
  expect(await studentsWithPin(meera)).toEqual(new Set([cast.anu.id]));
  const noted = await rawDb().auditLine.findFirst({ where: { verb: 'pin.issued' } });
  expect(noted).toMatchObject({ schoolId: cast.saraswati.id, actorId: cast.meera.id, subject: `person:${cast.anu.id}` });
  expect(JSON.stringify(noted)).not.toContain(pin);
});

test('only students of the teacher’s own school are given PINs', async () => {
  const cast = await people();
  const { meera } = viewers(cast);
  for (const id of [cast.isha.id, cast.lata.id, 'nobody']) expect((await refusal(issuePin(meera, id))).status).toBe(404);
  expect(await rawDb().pinKey.count()).toBe(0);
  expect((await refusal(signInStudent({ school: 'GANDHA47', name: 'Isha', pin: '0000' }, from('203.0.113.7')))).status).toBe(401);
});
