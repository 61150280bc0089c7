import type { Parent, Student, Teacher } from '@/lib/auth/viewer';
import {
  deletedRecordings,
  deleteRecording,
  editRecording,
  formsWithCounts,
  newest,
  PAGE,
  ragasWithCounts,
  recordingById,
  recordings,
  recordingsByIds,
  restoreRecording,
  shareWith,
  soundFile,
  taalsWithCounts,
} from '@/lib/library';
import { recordingEdit, type Shelf } from '@/lib/library/shared';
import { testDatabase } from '@/tests/support/db';
import { batch, type Cast, people, person, viewer, viewers } from '@/tests/support/people';

jest.setTimeout(60_000);
const db = testDatabase();
let cast: Cast;
let meera: Teacher;
let anu: Student;
let ravi: Student;
let lata: Parent;
let dev: Teacher;
beforeEach(async () => {
  cast = await people();
  ({ meera, anu, ravi, lata, dev } = viewers(cast));
});

let made = 0;
type Said = Partial<{ title: string; raga: string; taal: string; form: string; notes: string; createdAt: Date; published: boolean }>;

/** A recording with a file of its own, as rows. */
async function recording(said: Said = {}, schoolId = cast.saraswati.id, uploaderId = cast.meera.id): Promise<string> {
  const number = (made += 1);
  const key = `${schoolId}/00/${String(number).padStart(32, '0')}.m4a`;
  const file = await db.mediaFile.create({ data: { schoolId, storageKey: key, sha256: key, bytes: 5n, mime: 'audio/mp4', name: `${number}.m4a` } });
  const row = { schoolId, uploaderId, originalId: file.id, playableId: file.id, title: `Recording ${number}`, conversion: 'ready' as const };
  return (await db.recording.create({ data: { ...row, ...said } })).id;
}

const refused = (status: number, message?: string) => expect.objectContaining({ status, ...(message && { message }) });
const edit = (recordingId: string, version: number, said: Record<string, unknown>) => editRecording(meera, recordingEdit.parse({ recordingId, version, ...said }));

describe('editing', () => {
  test('only what was sent changes; who changed what is written down', async () => {
    const id = await recording({ title: 'Yaman', notes: 'slowly', raga: 'yaman' });
    expect(await edit(id, 1, { title: 'Yaman bandish', taal: 'tintal', form: '' })).toMatchObject({ version: 2 });
    expect(await recordingById(meera, id)).toMatchObject({ title: 'Yaman bandish', notes: 'slowly', raga: 'yaman', taal: 'teentaal', form: null, version: 2 });
    expect(await db.recordingEdit.findMany()).toMatchObject([
      { editorId: cast.meera.id, toVersion: 2, before: { title: 'Yaman', taal: null }, after: { title: 'Yaman bandish', taal: 'teentaal' } },
    ]);
  });

  test('an edit of what somebody else has changed meanwhile is refused, and names them', async () => {
    const id = await recording();
    const kavita = viewer<Teacher>(await person(cast.saraswati.id, 'teacher', 'Kavita Rao', 'Guru Kavita'));
    await editRecording(kavita, recordingEdit.parse({ recordingId: id, version: 1, title: 'Hers' }));
    await expect(edit(id, 1, { title: 'Mine' })).rejects.toEqual(refused(409, 'Guru Kavita changed this recording while you were editing it, so yours is not saved yet. What you typed is still here: save once more to put it beside theirs.'));
    expect((await recordingById(meera, id)).title).toBe('Hers');
    await edit(id, 2, { title: 'Mine' });
  });

  test('of ten at once, one is first', async () => {
    const id = await recording();
    const ends = await Promise.allSettled(Array.from({ length: 10 }, (_, index) => edit(id, 1, { title: `Title ${index}` })));
    expect(ends.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
    expect([(await recordingById(meera, id)).version, await db.recordingEdit.count()]).toEqual([2, 1]);
  });

  test('nothing changed is nothing written; a deleted one and another school’s are not there', async () => {
    const id = await recording({ title: 'Same' });
    expect(await edit(id, 1, { title: 'Same' })).toEqual({ recordingId: id, version: 1, operationId: null });
    expect(await db.recordingEdit.count()).toBe(0);
    const foreign = await recording({}, cast.gandharva.id, cast.dev.id);
    await deleteRecording(meera, { recordingId: id });
    for (const gone of [id, foreign, 'nowhere']) await expect(edit(gone, 1, { title: 'x' })).rejects.toEqual(refused(404));
    expect((await recordingById(dev, foreign)).version).toBe(1);
  });
});

test('deleting takes it from every shelf and phone at once; undoing brings it back as it was', async () => {
  const id = await recording({ raga: 'yaman' });
  await deleteRecording(meera, { recordingId: id });
  for (const who of [meera, anu, lata]) {
    expect([(await recordings(who)).total, await ragasWithCounts(who), await soundFile(who, id, 'audio')]).toEqual([0, [], null]);
  }
  await expect(recordingById(anu, id)).rejects.toEqual(refused(404));
  expect((await recordingById(meera, id)).deletedAt).not.toBeNull();
  await expect(deleteRecording(meera, { recordingId: id })).rejects.toEqual(refused(404));
  await restoreRecording(meera, { recordingId: id });
  await restoreRecording(meera, { recordingId: id }); // twice does no harm
  expect((await recordings(anu)).recordings).toMatchObject([{ id, raga: 'yaman', version: 3 }]);
  await expect(restoreRecording(dev, { recordingId: id })).rejects.toEqual(refused(404));
});

describe('who hears it', () => {
  const hearers = async (id: string) => {
    const can = await Promise.all([anu, ravi, lata, dev].map(async (who) => Boolean(await soundFile(who, id, 'audio')) && (await recordings(who)).total > 0));
    return ['Anu', 'Ravi', 'Lata', 'Dev'].filter((_, index) => can[index]);
  };
  const share = (recordingId: string, visibility: 'everyone' | 'batches' | 'people', batchIds: string[] = [], personIds: string[] = []) =>
    shareWith(meera, { recordingId, visibility, batchIds, personIds });

  test('everyone of the school, a batch, one student; a parent with their child; changed at once', async () => {
    const id = await recording();
    expect(await hearers(id)).toEqual(['Anu', 'Ravi', 'Lata']);
    const monday = await batch(cast.saraswati.id, 'Monday', [cast.ravi.id]);
    await share(id, 'batches', [monday.id, monday.id]);
    expect(await hearers(id)).toEqual(['Ravi']);
    await db.batchMember.updateMany({ where: { studentId: cast.ravi.id }, data: { leftAt: new Date() } });
    expect(await hearers(id)).toEqual([]);
    await share(id, 'people', [], [cast.anu.id]);
    expect(await hearers(id)).toEqual(['Anu', 'Lata']);
    expect(await db.recordingBatch.count()).toBe(0);
    await share(id, 'everyone');
    expect(await hearers(id)).toEqual(['Anu', 'Ravi', 'Lata']);
    expect(await db.recordingPerson.count()).toBe(0);
  });

  test('a parent whose children have all left hears nothing, not even what is for everyone', async () => {
    const id = await recording();
    const alone = viewer<Parent>(cast.lata, []);
    expect(await soundFile(alone, id, 'audio')).toBeNull();
    expect((await recordings(alone)).total).toBe(0);
  });

  test('not published: teachers only', async () => {
    const id = await recording({ published: false });
    expect(await hearers(id)).toEqual([]);
    expect(await soundFile(meera, id, 'audio')).not.toBeNull();
  });

  test('nobody, and people of elsewhere, are refused; nothing changes', async () => {
    const id = await recording();
    await expect(share(id, 'batches')).rejects.toMatchObject({ status: 400, fields: { batchIds: 'Choose at least one batch that may hear this.' } });
    await expect(share(id, 'people')).rejects.toMatchObject({ status: 400, fields: { personIds: 'Choose at least one student who may hear this.' } });
    await expect(share(id, 'batches', [cast.sunday.id])).rejects.toEqual(refused(404));
    await expect(share(id, 'people', [], [cast.isha.id])).rejects.toEqual(refused(404));
    await expect(share(id, 'people', [], [cast.lata.id])).rejects.toEqual(refused(404)); // a parent is no student
    expect(await hearers(id)).toEqual(['Anu', 'Ravi', 'Lata']);
  });
});

describe('shelves', () => {
  const titles = async (shelf: Shelf) => (await recordings(anu, shelf)).recordings.map(({ title }) => title);

  test('by raga, taal and form, with counts, and for those without one', async () => {
    await recording({ title: 'one', raga: 'yaman', taal: 'teentaal', form: 'bandish' });
    await recording({ title: 'two', raga: 'yaman' });
    await recording({ title: 'three', raga: 'bhupali', taal: 'jhaptaal' });
    await recording({ title: 'four' });
    await recording({ title: 'hidden', raga: 'bhupali', published: false });
    await recording({ title: 'next door', raga: 'bhupali' }, cast.gandharva.id, cast.dev.id);
    expect(await ragasWithCounts(anu)).toEqual(expect.arrayContaining([{ slug: 'yaman', count: 2 }, { slug: 'bhupali', count: 1 }, { slug: null, count: 1 }]));
    expect((await ragasWithCounts(anu))[0]).toEqual({ slug: 'yaman', count: 2 });
    expect(await ragasWithCounts(meera)).toContainEqual({ slug: 'bhupali', count: 2 });
    expect(await taalsWithCounts(anu)).toContainEqual({ slug: 'teentaal', count: 1 });
    expect(await formsWithCounts(anu)).toContainEqual({ slug: 'bandish', count: 1 });
    expect((await titles({ raga: 'yaman', sort: 'title' }))).toEqual(['one', 'two']);
    expect(await titles({ raga: 'none' })).toEqual(['four']);
    expect(await titles({ raga: 'yaman', taal: 'none' })).toEqual(['two']);
  });

  test('none, one, and five thousand: pages of sixty, each recording once', async () => {
    expect(await recordings(anu)).toEqual({ recordings: [], total: 0, page: 1, pages: 1 });
    const first = await recording({ createdAt: new Date('2026-01-01') });
    expect(await recordings(anu, { page: 9 })).toMatchObject({ total: 1, page: 1, pages: 1, recordings: [{ id: first }] });
    const { originalId } = await db.recording.findUniqueOrThrow({ where: { id: first } });
    const same = { schoolId: cast.saraswati.id, uploaderId: cast.meera.id, originalId, playableId: originalId, conversion: 'ready' as const };
    // Many of one moment: their order must not depend on luck.
    const rows = Array.from({ length: 4999 }, (_, index) => ({ ...same, title: `Same ${index % 7}`, raga: index % 3 ? 'yaman' : 'bhairav', createdAt: new Date(Date.parse('2026-02-01') + (index % 10)) }));
    for (let from = 0; from < rows.length; from += 250) await db.recording.createMany({ data: rows.slice(from, from + 250) });
    for (const sort of ['newest', 'title'] as const) {
      const seen = new Set<string>();
      const { pages } = await recordings(anu, { sort });
      expect(pages).toBe(Math.ceil(5000 / PAGE));
      for (let page = 1; page <= pages; page += 1) for (const { id } of (await recordings(anu, { sort, page })).recordings) seen.add(id);
      expect(seen.size).toBe(5000);
    }
    expect((await recordings(anu, { take: 100_000 })).recordings).toHaveLength(240);
    expect(await newest(anu, 3)).toHaveLength(3);
    expect(await ragasWithCounts(anu)).toContainEqual({ slug: 'yaman', count: 3332 });
  });

  test('by ids, in their order; what may not be seen is left out', async () => {
    const [a, b, hidden] = [await recording(), await recording(), await recording({ published: false })];
    expect((await recordingsByIds(anu, [b, 'nowhere', hidden, a, b])).map(({ id }) => id)).toEqual([b, a, b]);
  });
});

describe('recently deleted', () => {
  test('the newest first, this school’s alone, and gone from there once brought back', async () => {
    const [first, second] = [await recording({ title: 'First' }), await recording({ title: 'Second' })];
    await recording({ title: 'Stays' });
    const nextDoor = await recording({ title: 'Next door' }, cast.gandharva.id, cast.dev.id);
    await deleteRecording(dev, { recordingId: nextDoor });
    await deleteRecording(meera, { recordingId: first });
    await deleteRecording(meera, { recordingId: second });
    await db.recording.update({ where: { id: first }, data: { deletedAt: new Date(Date.now() - 60_000) } });
    expect((await deletedRecordings(meera)).rows.map(({ title }) => title)).toEqual(['Second', 'First']);
    await restoreRecording(meera, { recordingId: second });
    expect(await deletedRecordings(meera)).toMatchObject({ rows: [{ title: 'First' }], total: 1, page: 1, pages: 1 });
  });

  test('none, and a page past the end', async () => {
    expect(await deletedRecordings(meera, 9)).toEqual({ rows: [], total: 0, page: 1, pages: 1 });
    for (let i = 0; i < 61; i++) await recording();
    await db.recording.updateMany({ data: { deletedAt: new Date() } });
    expect(await deletedRecordings(meera, 9)).toMatchObject({ rows: [{}], total: 61, page: 2, pages: 2 });
    expect((await deletedRecordings(meera, Number.NaN)).rows).toHaveLength(60);
  });
});
