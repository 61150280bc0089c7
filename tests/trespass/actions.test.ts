import { rawDb } from '@/lib/db/client';
import { emptyTables, everything, testDatabase } from '@/tests/support/db';
import { type Scene, trespassScene, type Visitor, VISITORS } from '@/tests/support/trespass-scene';
import { visit } from '@/tests/support/visit';
import { type ActionLine, ACTIONS, type Which } from './entrances';

// Every server action, called by everybody, with what is Saraswati's own, the school's next door, and nobody's.

jest.mock('next/headers', () => jest.requireActual('@/tests/support/visit').nextHeaders);
jest.mock('next/cache', () => jest.requireActual('@/tests/support/visit').nextCache);
jest.mock('@/lib/email/post', () => ({ sendLetter: async () => undefined }));

testDatabase();

let scene: Scene;
beforeEach(async () => void (scene = await trespassScene()));

type Called = (input: unknown) => Promise<unknown>;
type Answer = { ok: boolean; message?: string; fields?: object };
const all = Object.entries(ACTIONS).flatMap(([file, lines]) => Object.entries(lines).map(([name, line]) => [`${file}: ${name}`, file, name, line] as const));

describe.each(all)('%s', (_, file, name, line) => {
  const ask = async (visitor: Visitor, which: Which): Promise<Answer> => {
    await rawDb().throttle.deleteMany(); // how often one may try is another test's matter
    const action = ((await import(`@/${file}`)) as Record<string, Called>)[name] as Called;
    return (await visit(scene.cookies[visitor], () => action(line.sends(scene[which], which)).catch(redirected))).fruit as Answer;
  };

  test('works for those who may', async () => {
    for (const visitor of line.may.filter(oneOfAKind(line))) {
      expect([visitor, await ask(visitor, 'own')]).toEqual([visitor, expect.objectContaining({ ok: !line.refused })]);
      emptyTables();
      scene = await trespassScene();
    }
  });

  test('is nothing to the others, and changes nothing', async () => {
    const names = JSON.stringify(line.sends(scene.own, 'own')) !== JSON.stringify(line.sends(scene.missing, 'missing'));
    const before = lasting();
    for (const visitor of VISITORS as unknown as Visitor[]) {
      const may = line.may.includes(visitor);
      if (may && !names) continue; // done above
      const missing = await ask(visitor, 'missing');
      if (!may || line.alike) expect([visitor, await ask(visitor, 'own')]).toEqual([visitor, missing]);
      if (!isAtHome(visitor) || line.alike) continue; // (what is foreign here is their own)
      expect([visitor, await ask(visitor, 'foreign')]).toEqual([visitor, missing]);
      expect([visitor, missing.ok]).toEqual([visitor, false]);
    }
    if (!line.alike) expect(lasting()).toBe(before);
  });
});

const lasting = () => everything((row) => !('windowEnd' in row));

const isAtHome = (visitor: Visitor) => !visitor.startsWith('foreign');

// What everybody may do a visitor does in one way, whoever they are: one with a session and one without are enough.
const oneOfAKind =
  ({ may }: ActionLine) =>
  (visitor: Visitor) =>
    may.length < VISITORS.length || visitor === 'nobody' || visitor === 'student';

// Sent on to another page: it worked.
function redirected(error: Error & { digest?: string }): Answer {
  if (!error.digest?.startsWith('NEXT_REDIRECT')) throw error;
  return { ok: true };
}
