import { FIRST_TANPURA } from '@/lib/music/tanpura';
import { FIRST_THEKA } from '@/lib/music/theka-plan';
import { deletePreset, editPreset, makePreset, presetsOf, restorePreset } from '@/lib/sound';
import { newPreset, presetEdit } from '@/lib/sound/shared';
import { testDatabase } from '@/tests/support/db';
import { batch, type Cast, people, viewers } from '@/tests/support/people';

const db = testDatabase();
let cast: Cast;
let as: ReturnType<typeof viewers>;
beforeEach(async () => {
  cast = await people();
  as = viewers(cast);
});

const SOUND = JSON.stringify({ tanpura: FIRST_TANPURA, theka: FIRST_THEKA });
const make = (said: object) => makePreset(as.meera, newPreset.parse({ name: 'Beginners', sound: SOUND, ...said }));
const names = async (who: 'meera' | 'anu' | 'ravi' | 'lata' | 'isha' | 'dev') => (await presetsOf(as[who])).map(({ name }) => name);

test('a preset is there for the student and the batch it is given to, for their parents, and for nobody else', async () => {
  await make({ name: 'For Anu', studentIds: [cast.anu.id] });
  await make({ name: 'For Saturday', batchIds: [cast.saturday.id] });
  await make({ name: 'For teachers' });
  expect(await names('meera')).toEqual(['For teachers', 'For Saturday', 'For Anu']);
  expect(await names('anu')).toEqual(['For Saturday', 'For Anu']);
  expect(await names('lata')).toEqual(['For Saturday', 'For Anu']); // Anu's mother
  expect(await names('ravi')).toEqual(['For Saturday']);
  expect([await names('isha'), await names('dev')]).toEqual([[], []]);
  expect((await presetsOf(as.anu))[0]?.sound).toEqual({ tanpura: FIRST_TANPURA, theka: FIRST_THEKA });
});

test('who joins the batch later has it too, who leaves no more', async () => {
  const monday = await batch(cast.saraswati.id, 'Monday', []);
  await make({ batchIds: [monday.id] });
  expect(await names('ravi')).toEqual([]);
  await db.batchMember.create({ data: { schoolId: cast.saraswati.id, batchId: monday.id, studentId: cast.ravi.id } });
  expect(await names('ravi')).toEqual(['Beginners']);
  await db.batchMember.updateMany({ where: { batchId: monday.id }, data: { leftAt: new Date() } });
  expect(await names('ravi')).toEqual([]);
});

test('it is called otherwise and given to others; taken away, and brought back', async () => {
  const { presetId } = await make({ studentIds: [cast.anu.id] });
  await editPreset(as.meera, presetEdit.parse({ presetId, name: 'Slowly', studentIds: [cast.ravi.id] }));
  expect([await names('anu'), await names('ravi')]).toEqual([[], ['Slowly']]);
  await deletePreset(as.meera, { presetId });
  expect([await names('meera'), await names('ravi')]).toEqual([[], []]);
  await expect(deletePreset(as.meera, { presetId })).rejects.toMatchObject({ status: 404 });
  await expect(editPreset(as.meera, presetEdit.parse({ presetId, name: 'Again' }))).rejects.toMatchObject({ status: 404 });
  await restorePreset(as.meera, { presetId });
  expect(await names('ravi')).toEqual(['Slowly']);
});

test('a student or batch of nowhere, or next door, is refused, and nothing is kept', async () => {
  for (const given of [{ studentIds: ['nobody'] }, { batchIds: ['none'] }, { studentIds: [cast.dev.id] }, { studentIds: [cast.meera.id] }]) await expect(make(given)).rejects.toMatchObject({ status: 404, fields: { batchIds: expect.any(String) } });
  expect(await db.soundPreset.count()).toBe(0);
});

test('another school finds nothing of it', async () => {
  const { presetId } = await make({ studentIds: [cast.anu.id] });
  expect(await names('dev')).toEqual([]);
  for (const does of [deletePreset, restorePreset]) await expect(does(as.dev, { presetId })).rejects.toMatchObject({ status: 404 });
  await expect(editPreset(as.dev, presetEdit.parse({ presetId, name: 'Theirs' }))).rejects.toMatchObject({ status: 404 });
  expect(await names('anu')).toEqual(['Beginners']);
});

test('what is sent must be something that can sound', () => {
  const faults = (sound: string) => newPreset.safeParse({ name: 'A', sound }).error?.issues.map(({ message }) => message);
  for (const sound of ['', '{', '{}', JSON.stringify({ tanpura: { ...FIRST_TANPURA, cents: 51 } }), JSON.stringify({ theka: { ...FIRST_THEKA, speed: 5 } })]) expect(faults(sound)).toEqual(['somethingToSound']);
  expect(faults(JSON.stringify({ theka: FIRST_THEKA }))).toBeUndefined();
});

test('a preset that cannot be read any more is left out', async () => {
  const { presetId } = await make({ studentIds: [cast.anu.id] });
  await db.soundPreset.update({ where: { id: presetId }, data: { sound: { tanpura: { sa: 'H9' } } } });
  expect(await names('anu')).toEqual([]);
});
