import * as fc from 'fast-check';
import type { Teacher } from '@/lib/auth/viewer';
import { bulkEdit, deleteRecording, editAndShare, editRecording, editsOf, mergeTag, recordingById, renameTag, restoreRecording, removeTerm, retagCount, saveForm, saveRaga, schoolBook, searchRecordings, shareWith, undoOperation } from '@/lib/library';
import { bulkChange, formTerm, ragaTerm, recordingEdit, type TagChangeInput } from '@/lib/library/shared';
import { testDatabase } from '@/tests/support/db';
import { batch, type Cast, people, person, viewer, viewers } from '@/tests/support/people';
import { recordingOf } from '@/tests/support/recording';

jest.setTimeout(120_000);
const db = testDatabase();
let cast: Cast;
let meera: Teacher;
let kavita: Teacher;
let dev: Teacher;
beforeEach(async () => {
  cast = await people();
  ({ meera, dev } = viewers(cast));
  kavita = viewer<Teacher>(await person(cast.saraswati.id, 'teacher', 'Kavita Rao', 'Guru Kavita'));
});

const uploader = () => ({ schoolId: cast.saraswati.id, id: cast.meera.id });
const recording = (said: Parameters<typeof recordingOf>[1] = {}) => recordingOf(uploader(), said);
const bulk = (teacher: Teacher, ids: (string | [string, number])[], change: TagChangeInput) =>
  bulkEdit(teacher, bulkChange.parse({ recordings: ids.map((id) => (typeof id === 'string' ? { recordingId: id, version: 1 } : { recordingId: id[0], version: id[1] })), change }));
const undo = (teacher: Teacher, { operationId }: { operationId: string | null }) => undoOperation(teacher, { operationId: operationId ?? 'none' });
const ragaOf = async (id: string) => (await recordingById(meera, id)).raga;

test('many at once: those somebody else changed are left and told, the others are changed, one undo for all', async () => {
  const [a, b, c] = [await recording({ raga: 'yaman' }), await recording({ raga: 'yaman', title: 'Second' }), await recording({ raga: 'des' })];
  await bulk(kavita, [b], { raga: 'Bhupali' });
  const outcome = await bulk(meera, [a, b, c], { raga: 'durga', laya: 'drut' });
  expect(outcome).toMatchObject({ changed: 2, same: 0, gone: 0, leftCount: 1, left: [{ recordingId: b, title: 'Second', by: 'Guru Kavita', version: 2, theirs: { raga: 'bhupali' } }] });
  expect([await ragaOf(a), await ragaOf(b), await ragaOf(c)]).toEqual(['durga', 'bhupali', 'durga']);
  const back = await undo(meera, outcome);
  expect(back).toMatchObject({ changed: 2, leftCount: 0 });
  expect([await ragaOf(a), await ragaOf(b), await ragaOf(c)]).toEqual(['yaman', 'bhupali', 'des']);
  expect((await recordingById(meera, c)).laya).toBeNull();
  await undo(meera, back); // done again
  expect([await ragaOf(a), await ragaOf(b), await ragaOf(c)]).toEqual(['durga', 'bhupali', 'durga']);
});

test('another field of somebody else’s is no conflict; both stay', async () => {
  const id = await recording({ raga: 'yaman' });
  await bulk(kavita, [id], { taal: 'rupak' });
  expect(await bulk(meera, [id], { raga: 'des' })).toMatchObject({ changed: 1, leftCount: 0 });
  expect(await recordingById(meera, id)).toMatchObject({ raga: 'des', taal: 'rupak' });
});

test('putting mine over theirs, knowingly, is an edit of the version they made', async () => {
  const id = await recording({ raga: 'yaman' });
  await bulk(kavita, [id], { raga: 'bhupali' });
  const { left } = await bulk(meera, [id], { raga: 'des' });
  await bulk(meera, [[id, left[0]!.version]], { raga: 'des' });
  expect(await ragaOf(id)).toBe('des');
});

test('an undo leaves what somebody else has edited since, names them, and takes back the rest', async () => {
  const [a, b] = [await recording({ raga: 'yaman' }), await recording({ raga: 'yaman' })];
  const done = await bulk(meera, [a, b], { raga: 'des' });
  await bulk(kavita, [[b, 2]], { title: 'Hers' });
  expect(await undo(meera, done)).toMatchObject({ changed: 1, leftCount: 1, left: [{ recordingId: b, by: 'Guru Kavita' }] });
  expect([await ragaOf(a), await ragaOf(b), (await recordingById(meera, b)).title]).toEqual(['yaman', 'des', 'Hers']);
});

test('of one’s own later edits only the fields that still hold the value are taken back', async () => {
  const id = await recording({ raga: 'yaman' });
  const done = await bulk(meera, [id], { raga: 'des', taal: 'rupak' });
  await bulk(meera, [[id, 2]], { raga: 'durga' });
  await undo(meera, done);
  expect(await recordingById(meera, id)).toMatchObject({ raga: 'durga', taal: null });
  expect(await undo(meera, done)).toMatchObject({ operationId: null, changed: 0, same: 1 });
});

test('deleted, brought back, shared: all of it is in the history, and can be undone', async () => {
  const id = await recording();
  const monday = await batch(cast.saraswati.id, 'Monday', []);
  const shared = await shareWith(meera, { recordingId: id, visibility: 'batches', batchIds: [monday.id], personIds: [] });
  const gone = await deleteRecording(kavita, { recordingId: id });
  await expect(bulk(meera, [[id, 3]], { raga: 'des' })).rejects.toMatchObject({ status: 404 });
  expect(await bulk(meera, [[id, 3], await recording()], { raga: 'des' })).toMatchObject({ gone: 1, changed: 1 });
  await undo(kavita, gone);
  expect(await recordingById(meera, id)).toMatchObject({ deletedAt: null, visibility: 'batches' });
  expect(await undo(meera, shared)).toMatchObject({ changed: 0, left: [{ by: 'Guru Kavita' }] });
  await expect(undo(kavita, shared)).rejects.toMatchObject({ status: 403, message: expect.stringContaining(cast.meera.callName) });
  expect(await recordingById(meera, id)).toMatchObject({ visibility: 'batches' });
  const lines = await editsOf(meera, id);
  expect(lines.map(({ editor, undone, undoes }) => [editor, undone, undoes])).toEqual([
    ['Guru Kavita', false, true],
    ['Guru Kavita', true, false],
    ['Meera ji', false, false],
  ].map(([name, ...rest]) => [name === 'Meera ji' ? cast.meera.callName : name, ...rest]));
  expect(lines[2]).toMatchObject({ before: { audience: { visibility: 'everyone' } }, after: { audience: { visibility: 'batches', batchIds: [monday.id] } } });
  await deleteRecording(meera, { recordingId: id });
  await restoreRecording(meera, { recordingId: id });
  expect(await restoreRecording(meera, { recordingId: id })).toMatchObject({ operationId: null });
});

test('the form and whom it is for are one: a stale form changes neither, an undo takes both back', async () => {
  const id = await recording({ title: 'Old' });
  const form = { ...recordingEdit.parse({ recordingId: id, version: 1, title: 'New' }), visibility: 'people' as const, batchIds: [], personIds: [cast.anu.id] };
  const saved = await editAndShare(meera, form);
  expect(await recordingById(meera, id)).toMatchObject({ title: 'New', people: [{ id: cast.anu.id }] });
  await expect(editAndShare(meera, { ...form, personIds: [cast.anu.id], title: 'Newer' })).rejects.toMatchObject({ status: 409 });
  await expect(editAndShare(meera, { ...form, version: 2, title: 'Newer', personIds: ['nobody'] })).rejects.toMatchObject({ status: 404 });
  expect((await recordingById(meera, id)).title).toBe('New');
  await undo(meera, saved);
  expect(await recordingById(meera, id)).toMatchObject({ title: 'Old', visibility: 'everyone', people: [] });
});

test('the next school’s recordings and operations are not there', async () => {
  const id = await recording({ raga: 'yaman' });
  const done = await bulk(meera, [id], { raga: 'des' });
  await expect(bulk(dev, [id], { raga: 'durga' })).rejects.toMatchObject({ status: 404 });
  await expect(undo(dev, done)).rejects.toMatchObject({ status: 404 });
  await expect(editsOf(dev, id)).rejects.toMatchObject({ status: 404 });
  expect(await mergeTag(dev, { kind: 'raga', from: 'des', to: 'yaman' })).toMatchObject({ changed: 0 });
  expect(await ragaOf(id)).toBe('des');
});

describe('over the whole school', () => {
  test('merge, with its count and one undo; what somebody moved meanwhile stays', async () => {
    const [a, b, c] = [await recording({ raga: 'bhupali' }), await recording({ raga: 'bhupali' }), await recording({ raga: 'des' })];
    expect(await retagCount(meera, { kind: 'raga', slug: 'bhupali' })).toEqual({ count: 2, name: 'Bhupali' });
    const done = await mergeTag(meera, { kind: 'raga', from: 'bhupali', to: 'Deshkar' });
    expect(done).toMatchObject({ to: 'deshkar', changed: 2 });
    await editRecording(kavita, recordingEdit.parse({ recordingId: b, version: 2, raga: 'yaman' }));
    await undo(meera, done);
    expect([await ragaOf(a), await ragaOf(b), await ragaOf(c)]).toEqual(['bhupali', 'yaman', 'des']);
    await expect(mergeTag(meera, { kind: 'raga', from: 'des', to: 'des' })).rejects.toMatchObject({ status: 400 });
    await expect(mergeTag(meera, { kind: 'raga', from: 'des', to: 'qqqqq' })).rejects.toMatchObject({ status: 400 });
  });

  test('merging one of the school’s own: its names find the other, it is gone, and one undo brings both back', async () => {
    const { slug } = await saveRaga(meera, ragaTerm.parse({ name: 'Chaitra Gauri', aliases: 'Chaiti Gowri', devanagari: 'चैत्र गौरी' }));
    const [a, b] = [await recording({ raga: slug }), await recording({ raga: slug })];
    const words = async () => {
      const { raga } = await schoolBook(kavita);
      return [raga.bySlug(slug)?.name, ...['Chaitra Gauri', 'Chaiti Gowri', 'चैत्र गौरी'].map((name) => raga.named(name)?.slug)];
    };
    const apart = ['Chaitra Gauri', slug, slug, slug];
    expect(await words()).toEqual(apart);
    const done = await mergeTag(meera, { kind: 'raga', from: slug, to: 'Puriya Dhanashree' });
    const into = done.to;
    expect(await words()).toEqual([undefined, into, into, into]);
    expect([await ragaOf(a), await ragaOf(b)]).toEqual([into, into]);
    expect(await searchRecordings(kavita, { text: 'chaiti gowri' })).toMatchObject({ total: 2 });
    await expect(saveRaga(kavita, ragaTerm.parse({ name: 'Chaitra Gauri' }))).rejects.toMatchObject({ status: 409 });
    const back = await undo(meera, done);
    expect(await words()).toEqual(apart);
    expect(await ragaOf(a)).toBe(slug);
    await undo(meera, back); // done again
    expect(await words()).toEqual([undefined, into, into, into]);
  });

  test('one without a recording, and one into another that is merged on', async () => {
    const own = async (name: string) => (await saveForm(meera, formTerm.parse({ name }))).slug;
    const [abhang, ovi, gaulan] = [await own('Abhang'), await own('Ovi'), await own('Gaulan')];
    const first = await mergeTag(meera, { kind: 'form', from: ovi, to: abhang });
    expect(first).toMatchObject({ changed: 0, more: 0, operationId: expect.any(String) });
    await mergeTag(meera, { kind: 'form', from: abhang, to: gaulan });
    const named = async (name: string) => (await schoolBook(meera)).form.named(name)?.slug;
    expect([await named('Ovi'), await named('Abhang')]).toEqual([gaulan, gaulan]);
    await expect(removeTerm(meera, { kind: 'form', slug: ovi })).rejects.toMatchObject({ status: 404 }); // nothing of its own any more
    await undo(meera, first);
    expect([await named('Ovi'), await named('Abhang')]).toEqual([ovi, gaulan]);
    // A new one whose name would be kept under the same address.
    await expect(saveForm(meera, formTerm.parse({ name: 'Abhang!' }))).rejects.toMatchObject({ status: 409 });
    await expect(undo(dev, first)).rejects.toMatchObject({ status: 404 });
  });

  test('split: those chosen go, the others stay', async () => {
    const [a, b] = [await recording({ taal: 'teentaal' }), await recording({ taal: 'teentaal' })];
    const done = await bulk(meera, [a], { taal: 'ektaal' });
    expect([(await recordingById(meera, a)).taal, (await recordingById(meera, b)).taal]).toEqual(['ektaal', 'teentaal']);
    expect(await undo(meera, done)).toMatchObject({ changed: 1 });
  });

  test('rename: the new name is shown, the old one still finds it, and it can be taken back', async () => {
    expect(await renameTag(meera, { kind: 'raga', slug: 'bhupali', name: 'Bhoop', was: 'Bhupali' })).toMatchObject({ before: 'Bhupali' });
    const book = await schoolBook(kavita);
    expect([book.raga.bySlug('bhupali')?.name, book.raga.find('bhupali')?.slug]).toEqual(['Bhoop', 'bhupali']);
    await expect(renameTag(kavita, { kind: 'raga', slug: 'bhupali', name: 'Bhopali', was: 'Bhupali' })).rejects.toMatchObject({ status: 409 });
    await expect(renameTag(kavita, { kind: 'raga', slug: 'bhupali', name: 'Yaman' })).rejects.toMatchObject({ status: 409 });
    await renameTag(meera, { kind: 'raga', slug: 'bhupali', name: 'Bhupali', was: 'Bhoop' });
    expect((await schoolBook(meera)).raga.bySlug('bhupali')?.name).toBe('Bhupali');
  });

  test('5,000 in a moment, and others get their turn meanwhile', async () => {
    const file = await recording();
    const { originalId } = (await db.recording.findFirst({ where: { id: file } }))!;
    for (let at = 0; at < 50; at += 1)
      await db.recording.createMany({ data: Array.from({ length: 100 }, (_, n) => ({ schoolId: cast.saraswati.id, uploaderId: cast.meera.id, originalId, title: `R ${at} ${n}`, raga: 'bhupali' })) });
    let longest = 0;
    let busy = true;
    const others = (async () => {
      while (busy) {
        const asked = performance.now();
        await bulk(kavita, [file], { title: `Title ${Math.random()}` });
        longest = Math.max(longest, performance.now() - asked);
        await new Promise((go) => setTimeout(go, 20));
      }
    })();
    const began = performance.now();
    let done = await mergeTag(meera, { kind: 'raga', from: 'bhupali', to: 'yaman' });
    let changed = done.changed;
    while (done.more > 0) {
      done = await mergeTag(meera, { kind: 'raga', from: 'bhupali', to: 'yaman', onto: done.operationId! });
      changed += done.changed;
    }
    const merged = performance.now() - began;
    let back = await undo(meera, done);
    while (back.next) back = await undoOperation(meera, { operationId: done.operationId!, after: back.next, onto: back.operationId! });
    const undone = performance.now() - began - merged;
    busy = false;
    await others;
    process.stdout.write(`5,000 merged in ${Math.round(merged)} ms, undone in ${Math.round(undone)} ms; others waited at most ${Math.round(longest)} ms\n`);
    expect(changed).toBe(5000);
    await expect(mergeTag(kavita, { kind: 'raga', from: 'bhupali', to: 'yaman', onto: done.operationId! })).rejects.toMatchObject({ status: 404 });
    expect(await db.recording.count({ where: { raga: 'bhupali' } })).toBe(5000);
    expect(longest).toBeLessThan(3000);
  });
});

test('two teachers, any edits and undos: neither ever loses the other’s word', async () => {
  const FIELDS = { raga: ['yaman', 'des', null], taal: ['rupak', 'teentaal', null], laya: ['drut', 'madhya', null] } as const;
  const field = fc.constantFrom(...(Object.keys(FIELDS) as (keyof typeof FIELDS)[]));
  const step = fc.oneof(
    fc.record({ do: fc.constant('edit' as const), who: fc.nat(1), which: fc.subarray([0, 1], { minLength: 1 }), field, value: fc.nat(2), stale: fc.boolean() }),
    fc.record({ do: fc.constant('undo' as const), who: fc.nat(1), which: fc.nat(9) }),
  );
  await fc.assert(
    fc.asyncProperty(fc.array(step, { minLength: 2, maxLength: 12 }), async (steps) => {
      const ids = [await recording(), await recording()];
      const teachers = [meera, kavita];
      const operations: { id: string; by: number }[] = [];
      const seen = teachers.map(() => ids.map(() => 1));
      const rows = () => Promise.all(ids.map((id) => db.recording.findFirstOrThrow({ where: { id }, select: { raga: true, taal: true, laya: true, version: true } })));
      const owner = ids.map(() => ({}) as Record<string, number>); // who wrote each field last
      for (const one of steps) {
        const before = await rows();
        const [me, other] = [one.who, 1 - one.who];
        if (one.do === 'edit') {
          const version = (at: number) => (one.stale ? seen[me]![at]! : before[at]!.version);
          const looked = ids.map((_, at) => version(at));
          const outcome = await bulk(teachers[me]!, one.which.map((at) => [ids[at]!, looked[at]!]), { [one.field]: FIELDS[one.field][one.value] } as TagChangeInput);
          if (outcome.operationId) operations.push({ id: outcome.operationId, by: me });
          for (const at of one.which) {
            const left = outcome.left.find(({ recordingId }) => recordingId === ids[at]);
            if (left) expect(left.by).toBe(other === 1 ? 'Guru Kavita' : cast.meera.callName);
          }
        } else if (operations.length > 0) {
          const { id, by } = operations[one.which % operations.length]!;
          const undone = undoOperation(teachers[me]!, { operationId: id });
          if (by !== me) await expect(undone).rejects.toMatchObject({ status: 403 });
          else operations.push(...(await undone.then(({ operationId }) => (operationId ? [{ id: operationId, by: me }] : []))));
        }
        const after = await rows();
        for (const [at, row] of after.entries())
          for (const name of Object.keys(FIELDS) as (keyof typeof FIELDS)[]) {
            if (row[name] === before[at]![name]) continue;
            // Only a field that I saw, or that nobody else wrote since I looked, has changed; and the history has the other's value.
            const edits = await db.recordingEdit.findMany({ where: { recordingId: ids[at] }, orderBy: { toVersion: 'desc' } });
            expect((edits[0]!.before as Record<string, unknown>)[name]).toBe(before[at]![name]);
            expect(edits[0]!.editorId).toBe(teachers[me]!.personId);
            if (one.do === 'edit' && one.stale && owner[at]![name] === other) {
              const theirs = edits.filter(({ editorId, after: said }) => editorId === teachers[other]!.personId && name in (said as object));
              expect(theirs.every(({ toVersion }) => toVersion <= seen[me]![at]!)).toBe(true);
            }
            owner[at]![name] = me;
          }
        if (one.do === 'edit') seen[me] = seen[me]!.map((version, at) => (one.stale ? version : after[at]!.version));
        // The chain of the history leads to what is there.
        for (const [at, row] of after.entries()) {
          const edits = await db.recordingEdit.findMany({ where: { recordingId: ids[at] }, orderBy: { toVersion: 'asc' } });
          const told = edits.reduce((said, edit) => ({ ...said, ...(edit.after as object) }), { raga: null, taal: null, laya: null } as Record<string, unknown>);
          expect({ ...told, version: edits.length + 1 }).toEqual(row);
        }
      }
    }),
    { numRuns: 40 },
  );
});
