import { openWishes, wishForLink } from '@/lib/auth/noted';
import { alerts, dismissAlert, editSchool, ownSchool, renewCode } from '@/lib/people';
import { testDatabase } from '@/tests/support/db';
import { type Cast, people, viewers } from '@/tests/support/people';

const db = testDatabase();
let cast: Cast;
let they: ReturnType<typeof viewers>;
beforeEach(async () => {
  cast = await people();
  they = viewers(cast);
});

test('a teacher changes the school’s name, clock and money; only their own school’s', async () => {
  await editSchool(they.meera, { name: 'Saraswati Vidyalaya', timeZone: 'Europe/London', currency: 'GBP' });
  expect(await ownSchool(they.anu)).toMatchObject({ name: 'Saraswati Vidyalaya', timeZone: 'Europe/London', currency: 'GBP' });
  expect(await ownSchool(they.dev)).toMatchObject({ name: 'Gandharva Kala' });
});

test('a new code replaces the old one', async () => {
  const { code } = await renewCode(they.meera);
  expect(code).toMatch(/^[A-Z0-9]{8}$/);
  expect((await ownSchool(they.meera)).code).toBe(code);
  expect((await ownSchool(they.dev)).code).toBe('GANDHA47');
});

test.each(['anu', 'lata'] as const)('not by %s', async (who) => {
  await expect(renewCode(they[who] as never)).rejects.toThrow();
  await expect(editSchool(they[who] as never, { name: 'Mine', timeZone: 'UTC', currency: 'EUR' })).rejects.toThrow();
  expect((await ownSchool(they.meera)).code).toBe('SARASW47');
});

test('what a teacher should be told stays until it is seen', async () => {
  const { id } = await db.auditLine.create({ data: { schoolId: cast.saraswati.id, verb: 'sign-in.strangers', attention: true } });
  await db.auditLine.create({ data: { schoolId: cast.saraswati.id, verb: 'pin.issued' } });
  expect(await alerts(they.meera)).toMatchObject([{ id, verb: 'sign-in.strangers' }]);
  expect(await alerts(they.dev)).toEqual([]);
  await expect(dismissAlert(they.dev, { alertId: id })).rejects.toMatchObject({ status: 404 });
  await dismissAlert(they.meera, { alertId: id });
  expect(await alerts(they.meera)).toEqual([]);
});

test('a parent’s wish for a link is no alert, and cannot be put away like one', async () => {
  await wishForLink({ schoolId: cast.saraswati.id, id: cast.lata.id });
  const { id } = await db.auditLine.findFirstOrThrow({ where: { verb: 'link.asked' } });
  const guessing = await db.auditLine.create({ data: { schoolId: cast.saraswati.id, verb: 'sign-in.guessing', attention: true } });
  expect(await alerts(they.meera)).toMatchObject([{ id: guessing.id }]);
  await dismissAlert(they.meera, { alertId: guessing.id });
  await expect(dismissAlert(they.meera, { alertId: id })).rejects.toMatchObject({ status: 404 });
  expect(await openWishes(cast.saraswati.id)).toMatchObject([{ personId: cast.lata.id }]);
});
