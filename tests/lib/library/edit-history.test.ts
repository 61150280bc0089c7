import type { Teacher } from '@/lib/auth/viewer';
import { bulkEdit, editsOf, hearersOf, shareWith, undoOperation } from '@/lib/library';
import { testDatabase } from '@/tests/support/db';
import { batch, type Cast, people, person, viewer, viewers } from '@/tests/support/people';
import { recordingOf } from '@/tests/support/recording';

testDatabase();
let cast: Cast;
let meera: Teacher;
let kavita: Teacher;
beforeEach(async () => {
  cast = await people();
  ({ meera } = viewers(cast));
  kavita = viewer<Teacher>(await person(cast.saraswati.id, 'teacher', 'Kavita Rao', 'Guru Kavita'));
});

const recording = () => recordingOf({ schoolId: cast.saraswati.id, id: cast.meera.id }, { raga: 'yaman' });
const retag = (teacher: Teacher, recordingId: string, change: { raga?: string; taal?: string }) => bulkEdit(teacher, { recordings: [{ recordingId }], change });
const undos = async (teacher: Teacher, id: string) => (await editsOf(teacher, id)).map(({ undo }) => undo);

test('one’s own may be undone, somebody else’s not; what was changed again or taken back has nothing left to undo', async () => {
  const id = await recording();
  await retag(meera, id, { raga: 'des' });
  expect(await undos(meera, id)).toEqual([{ may: true }]);
  expect(await undos(kavita, id)).toEqual([{ may: false, why: 'theirs' }]);
  const { operationId } = await retag(meera, id, { raga: 'durga' });
  expect(await undos(meera, id)).toEqual([{ may: true }, { may: false, why: 'changedAgain' }]);
  await undoOperation(meera, { operationId: operationId! });
  expect(await undos(meera, id)).toEqual([{ may: true }, { may: false, why: 'undone' }, { may: true }]);
});

test('once somebody else has edited the recording, it says who, and agrees with what an undo does', async () => {
  const id = await recording();
  const { operationId } = await retag(meera, id, { raga: 'des' });
  await retag(kavita, id, { raga: 'durga' });
  expect((await undos(meera, id)).at(-1)).toEqual({ may: false, why: 'editedSince', by: 'Guru Kavita' });
  expect(await undoOperation(meera, { operationId: operationId! })).toMatchObject({ changed: 0, left: [{ by: 'Guru Kavita' }] });
});

test('whom recordings are for, by name; those for everyone are left out, and another school’s', async () => {
  const [all, some, one] = [await recording(), await recording(), await recording()];
  const monday = await batch(cast.saraswati.id, 'Monday', []);
  await shareWith(meera, { recordingId: some, visibility: 'batches', batchIds: [monday.id], personIds: [] });
  await shareWith(meera, { recordingId: one, visibility: 'people', batchIds: [], personIds: [cast.anu.id] });
  expect(await hearersOf(meera, [all, some, one])).toEqual(new Map([[some, ['Monday']], [one, [cast.anu.callName]]]));
  expect(await hearersOf(viewers(cast).dev, [some, one])).toEqual(new Map());
});
