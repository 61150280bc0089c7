import { addParent, addStudent, consentsOf, linkParent, recordConsent, unlinkParent, withdrawConsent } from '@/lib/people';
import { testDatabase } from '@/tests/support/db';
import { type Cast, people, viewers } from '@/tests/support/people';

const db = testDatabase();
let cast: Cast;
let they: ReturnType<typeof viewers>;
beforeEach(async () => {
  cast = await people();
  they = viewers(cast);
});

const familyOf = async (id: string) => (await db.person.findFirstOrThrow({ where: { id } })).familyId;
const link = (guardianId: string, childId: string) => linkParent(they.meera, { guardianId, childId });
const unlink = (guardianId: string, childId: string) => unlinkParent(they.meera, { guardianId, childId });

describe('a family', () => {
  test('begins with the first tie and takes in siblings and a second parent', async () => {
    const { personId: rekha } = await addParent(they.meera, { childId: cast.ravi.id, name: 'Rekha Sharma' });
    const family = await familyOf(cast.ravi.id);
    expect(family).not.toBeNull();
    expect(await familyOf(rekha)).toBe(family);
    expect(await db.family.findFirst({ where: { id: family! } })).toMatchObject({ name: 'Sharma', schoolId: cast.saraswati.id });
    const { personId: vijay } = await addParent(they.meera, { childId: cast.ravi.id, name: 'Vijay Sharma' });
    const { personId: om } = await addStudent(they.meera, { name: 'Om Sharma' });
    await link(rekha, om);
    expect([await familyOf(vijay), await familyOf(om)]).toEqual([family, family]);
  });

  test('two families that marry are one', async () => {
    const { personId: rekha } = await addParent(they.meera, { childId: cast.ravi.id, name: 'Rekha Sharma' });
    await link(rekha, cast.anu.id);
    for (const id of [rekha, cast.ravi.id, cast.anu.id, cast.lata.id]) expect(await familyOf(id)).toBe(cast.anuFamily.id);
  });

  test('a tie cut: who is alone has none, the others keep it', async () => {
    await unlink(cast.lata.id, cast.anu.id);
    const families = [await familyOf(cast.lata.id), await familyOf(cast.anu.id)];
    expect(families.filter(Boolean)).toEqual([cast.anuFamily.id]);
  });

  test('a tie cut between two pairs makes two families', async () => {
    const { personId: om } = await addStudent(they.meera, { name: 'Om Kulkarni' });
    await link(cast.lata.id, om);
    const { personId: nana } = await addParent(they.meera, { childId: om, name: 'Nana Patil' });
    await unlink(cast.lata.id, om);
    expect(await familyOf(cast.lata.id)).toBe(cast.anuFamily.id);
    expect(await familyOf(cast.anu.id)).toBe(cast.anuFamily.id);
    expect(await familyOf(om)).toBe(await familyOf(nana));
    expect(await familyOf(om)).not.toBe(cast.anuFamily.id);
  });

  test('a tie cut where they are still tied another way changes nothing', async () => {
    const { personId: vijay } = await addParent(they.meera, { childId: cast.anu.id, name: 'Vijay' });
    const { personId: om } = await addStudent(they.meera, { name: 'Om Kulkarni' });
    await link(cast.lata.id, om);
    await link(vijay, om);
    await unlink(cast.lata.id, om);
    expect(await familyOf(om)).toBe(await familyOf(cast.lata.id));
  });

  test('the same tie twice is once; a cut one cannot be cut again', async () => {
    await link(cast.lata.id, cast.anu.id);
    expect(await db.guardianship.count({ where: { guardianId: cast.lata.id } })).toBe(1);
    await unlink(cast.lata.id, cast.anu.id);
    await expect(unlink(cast.lata.id, cast.anu.id)).rejects.toMatchObject({ status: 404 });
  });

  test.each([
    ['another school’s child', () => link(cast.lata.id, cast.isha.id)],
    ['another school’s parent', () => link(cast.omar.id, cast.anu.id)],
    ['a student as a parent', () => link(cast.ravi.id, cast.anu.id)],
    ['a parent as a child', () => link(cast.lata.id, cast.lata.id)],
    ['a teacher', () => link(cast.meera.id, cast.anu.id)],
    ['nobody', () => link('nobody', cast.anu.id)],
  ])('not with %s', async (_, attempt) => {
    await expect(attempt()).rejects.toMatchObject({ status: 404 });
    expect(await db.guardianship.count()).toBe(2);
  });
});

describe('consents', () => {
  const childId = () => cast.anu.id;

  test('given by a parent, withdrawn, given again: three facts, two lines', async () => {
    const given = { childId: childId(), kind: 'photo', givenById: cast.lata.id } as const;
    await recordConsent(they.meera, given);
    await recordConsent(they.meera, given);
    expect(await consentsOf(they.meera, childId())).toMatchObject({ photo: { givenBy: 'Lata', withdrawnAt: null } });
    await withdrawConsent(they.meera, given);
    expect((await consentsOf(they.lata, childId())).photo?.withdrawnAt).toBeInstanceOf(Date);
    await recordConsent(they.meera, given);
    expect((await consentsOf(they.meera, childId())).photo?.withdrawnAt).toBeNull();
    expect(await db.consent.count()).toBe(2);
    expect((await db.auditLine.findMany({ where: { verb: { startsWith: 'consent' } } })).length).toBe(3);
  });

  test('the teacher may have it on paper, a stranger may not have said it', async () => {
    await recordConsent(they.meera, { childId: childId(), kind: 'account', givenById: cast.meera.id });
    const { personId: rekha } = await addParent(they.meera, { childId: cast.ravi.id, name: 'Rekha' });
    for (const givenById of [rekha, cast.ravi.id, cast.omar.id, cast.dev.id])
      await expect(recordConsent(they.meera, { childId: childId(), kind: 'sound', givenById })).rejects.toThrow('Only a parent');
    expect(Object.keys(await consentsOf(they.meera, childId()))).toEqual(['account']);
  });

  test('not of another school, and nothing to withdraw that was not given', async () => {
    await expect(recordConsent(they.dev, { childId: childId(), kind: 'sound', givenById: cast.dev.id })).rejects.toMatchObject({ status: 404 });
    await expect(withdrawConsent(they.meera, { childId: childId(), kind: 'sound' })).rejects.toMatchObject({ status: 404 });
  });
});
