import { rawDb } from '@/lib/db/client';
import { batch, type Cast, person } from './people';

type Table = { create(args: { data: Record<string, unknown> }): Promise<unknown> };

/**
 * A season at Saraswati Sangeet: of every model some rows that are Anu's and some that are not, each with an id that says whose.
 * Besides the cast there are guru Kiran, and the Monday batch, which Ravi is in and Anu has left. Returns the people's ids by name.
 */
export async function season(cast: Cast) {
  const schoolId = cast.saraswati.id;
  const put = async (table: string, id: string, data: Record<string, unknown> = {}) => {
    await (rawDb() as unknown as Record<string, Table>)[table]?.create({ data: { id, schoolId, ...data } });
    return id;
  };
  const [meera, anu, ravi, lata, saturday] = [cast.meera.id, cast.anu.id, cast.ravi.id, cast.lata.id, cast.saturday.id];
  const kiran = (await person(schoolId, 'teacher', 'Kiran Rao', 'Guru Kiran')).id;
  const monday = (await batch(schoolId, 'Monday', [ravi])).id;
  await put('batchMember', 'left', { batchId: monday, studentId: anu, leftAt: new Date() });
  const names = {
    [meera]: 'meera',
    [anu]: 'anu',
    [ravi]: 'ravi',
    [lata]: 'lata',
    [kiran]: 'kiran',
    [saturday]: 'saturday',
    [monday]: 'monday',
  };

  // People
  await put('family', 'others', { name: 'Sharma' });
  for (const [id, personId] of [
    ['of-anu', anu],
    ['of-ravi', ravi],
  ] as const)
    await put('personNote', id, { personId, text: 'x' });
  const othersParent = (await person(schoolId, 'parent', 'Sunil Sharma', 'Sunil', 'others')).id;
  await put('guardianship', 'of-ravi', { guardianId: othersParent, childId: ravi });
  for (const [id, childId, givenById] of [
    ['of-anu', anu, lata],
    ['of-ravi', ravi, othersParent],
  ] as const)
    await put('consent', id, { childId, givenById, kind: 'photo' });
  for (const [id, more] of [
    ['to-all', {}],
    ['to-saturday', { toEveryone: false }],
    ['to-monday', { toEveryone: false }],
    ['withdrawn', { withdrawnAt: new Date() }],
  ] as const)
    await put('notice', id, { authorId: meera, title: id, body: 'x', ...more });
  await put('noticeBatch', 'to-saturday', { noticeId: 'to-saturday', batchId: saturday });
  await put('noticeBatch', 'to-monday', { noticeId: 'to-monday', batchId: monday });
  for (const [id, personId] of [
    ['by-anu', anu],
    ['by-lata', lata],
    ['by-ravi', ravi],
  ] as const)
    await put('noticeRead', id, { noticeId: 'to-all', personId });
  await put('auditLine', 'line', { actorId: anu, verb: 'x' });

  // Library
  const file = (id: string) => put('mediaFile', id, { storageKey: id, sha256: id, bytes: 1n, mime: 'audio/mp4', name: id });
  await file('sound');
  const recording = (id: string, more: Record<string, unknown>) =>
    put('recording', id, { uploaderId: meera, originalId: 'sound', playableId: 'sound', title: id, ...more });
  await recording('for-all', {});
  await recording('for-saturday', { visibility: 'batches' });
  await recording('for-monday', { visibility: 'batches' });
  await recording('for-anu', { visibility: 'people' });
  await recording('for-nobody', { visibility: 'people' });
  await recording('unpublished', { published: false });
  await recording('deleted', { deletedAt: new Date() });
  await put('recordingBatch', 'for-saturday', { recordingId: 'for-saturday', batchId: saturday });
  await put('recordingBatch', 'for-monday', { recordingId: 'for-monday', batchId: monday });
  await put('recordingBatch', 'deleted', { recordingId: 'deleted', batchId: saturday });
  await put('recordingPerson', 'for-anu', { recordingId: 'for-anu', personId: anu });
  await put('recordingPerson', 'deleted', { recordingId: 'deleted', personId: anu });
  for (const recordingId of RECORDINGS) {
    await put('attachment', recordingId, { recordingId, fileId: 'sound' });
    await put('resourceLink', recordingId, { recordingId, url: 'https://example.org', label: 'x' });
    await put('passage', recordingId, { recordingId, authorId: meera, label: 'x', fromMs: 0, toMs: 1 });
    await put('waveform', recordingId, { recordingId, levels: new Uint8Array() });
    await put('listeningState', `kiran-${recordingId}`, { recordingId, personId: kiran });
    await put('collectionItem', recordingId, { recordingId, position: 1, collectionId: await collectionOf(put, meera) });
    await put('tagSuggestion', recordingId, { recordingId, tags: {} });
    await put('recordingEdit', recordingId, { recordingId, editorId: meera, before: {}, after: {}, toVersion: 2 });
    await put('upload', recordingId, { recordingId, uploaderId: meera, name: 'x', bytes: 1n });
  }
  await put('resourceLink', 'of-yaman', { raga: 'yaman', url: 'https://example.org', label: 'x' });
  for (const [id, authorId] of [
    ['own-of-anu', anu],
    ['own-of-ravi', ravi],
    ['own-of-lata', lata],
  ] as const)
    await put('passage', id, { recordingId: 'for-all', authorId, label: 'x', fromMs: 0, toMs: 1, shared: false });
  for (const [id, personId] of [
    ['of-anu', anu],
    ['of-ravi', ravi],
    ['of-lata', lata],
    ['of-meera', meera],
  ] as const) {
    await put('listeningState', id, { recordingId: 'for-all', personId });
    await put('savedSearch', id, { ownerId: personId, name: 'x', query: 'x' });
  }
  await put('savedSearch', 'of-kiran', { ownerId: kiran, name: 'x', query: 'x' });
  await put('schoolTerm', 'term', { kind: 'raga', slug: 'yaman', name: 'Yaman' });

  // Practice
  for (const id of ['for-anu', 'for-ravi', 'for-saturday', 'for-monday'])
    await put('assignment', id, { authorId: meera, recordingId: 'for-anu', startsOn: '2026-11-01' });
  await put('assignmentTarget', 'for-anu', { assignmentId: 'for-anu', studentId: anu });
  await put('assignmentTarget', 'for-ravi', { assignmentId: 'for-ravi', studentId: ravi });
  await put('assignmentTarget', 'for-saturday', { assignmentId: 'for-saturday', batchId: saturday });
  await put('assignmentTarget', 'for-monday', { assignmentId: 'for-monday', batchId: monday });
  for (const [id, studentId] of [
    ['of-anu', anu],
    ['of-ravi', ravi],
  ] as const) {
    await put('practiceGoal', id, { studentId });
    await put('practiceEntry', id, { studentId, day: '2026-11-20', clientKey: id, recordingId: 'for-anu', assignmentId: 'for-anu' });
    await put('submission', id, { studentId, fileId: 'sound', recordingId: 'for-anu' });
    await put('submissionReply', id, { submissionId: id, authorId: meera });
  }

  // Classes
  for (const [id, batchId] of [
    ['of-saturday', saturday],
    ['of-monday', monday],
  ] as const) {
    await put('classSeries', id, { batchId, weekday: 1, startTime: '17:00', minutes: 60, startsOn: '2026-11-01' });
    await put('classSession', id, { batchId, seriesId: id, startsAt: new Date(), minutes: 60 });
  }
  await put('classSession', 'before-anu-left', { batchId: monday, startsAt: new Date(), minutes: 60 });
  await put('holiday', 'diwali', { name: 'Diwali', fromDay: '2026-11-08', toDay: '2026-11-09' });
  await put('attendance', 'of-anu', { sessionId: 'before-anu-left', studentId: anu, markedById: meera, mark: 'present' });
  await put('attendance', 'of-ravi', { sessionId: 'of-saturday', studentId: ravi, markedById: meera, mark: 'present' });

  // Fees
  for (const [id, batchId] of [
    ['of-saturday', saturday],
    ['of-monday', monday],
    ['of-anu', null],
    ['of-ravi', null],
  ] as const)
    await put('feePlan', id, { batchId, name: id, basis: 'monthly', amountMinor: 1 });
  for (const [id, studentId] of [
    ['of-anu', anu],
    ['of-ravi', ravi],
  ] as const) {
    await put('feePlanMember', id, { planId: id, studentId, fromDay: '2026-11-01' });
    await put('charge', id, { studentId, planId: id, amountMinor: 1, reason: 'x', forDay: '2026-11-01' });
    await put('payment', id, { studentId, amountMinor: 1, method: 'upi', paidOn: '2026-11-01' });
    await put('receipt', id, { paymentId: id, number: id === 'of-anu' ? 1 : 2 });
    await put('feeReminder', id, { studentId, text: 'x' });
  }
  await put('payment', 'by-lata', { payerId: lata, amountMinor: 1, method: 'upi', paidOn: '2026-11-01' });
  await put('payment', 'of-kulkarnis', { familyId: cast.anuFamily.id, amountMinor: 1, method: 'upi', paidOn: '2026-11-01' });
  await put('payment', 'of-others', { familyId: 'others', amountMinor: 1, method: 'upi', paidOn: '2026-11-01' });

  // Events
  for (const state of ['draft', 'published', 'cancelled']) {
    await put('event', state, { title: state, state });
    await put('programmeItem', state, { eventId: state, position: 1, title: 'x', recordingId: 'for-anu' });
    await put('performer', state, { itemId: state, personId: ravi });
    await put('memory', `${state}-shown`, { eventId: state, fileId: 'sound', kind: 'photo', state: 'shown', uploaderId: meera });
  }
  for (const [id, studentId] of [
    ['of-anu', anu],
    ['of-ravi', ravi],
  ] as const)
    await put('rsvp', id, { eventId: 'published', studentId, answeredById: meera, answer: 'yes' });
  for (const [id, more] of [
    ['loose-shown', { state: 'shown' }],
    ['waiting', {}],
    ['hidden', { state: 'hidden' }],
    ['deleted', { state: 'shown', deletedAt: new Date() }],
  ] as const)
    await put('memory', id, { fileId: 'sound', kind: 'photo', ...more });
  for (const memoryId of ['draft-shown', 'published-shown', 'waiting']) await put('memoryTag', memoryId, { memoryId, personId: ravi });

  // Assistant and imports
  await put('explanation', 'approved', { raga: 'yaman', text: 'x', state: 'approved' });
  await put('explanation', 'draft', { raga: 'bhupali', text: 'x' });
  await put('importRun', 'run', { startedById: meera, kind: 'whatsapp', state: 'done', name: 'x' });
  await put('importItem', 'item', { runId: 'run', key: 'x', made: 'recording:for-all' });

  return names;
}

const RECORDINGS = ['for-all', 'for-saturday', 'for-monday', 'for-anu', 'for-nobody', 'unpublished', 'deleted'];

async function collectionOf(put: (table: string, id: string, data: Record<string, unknown>) => Promise<string>, authorId: string) {
  const there = await rawDb().collection.findUnique({ where: { id: 'collection' } });
  return there?.id ?? put('collection', 'collection', { authorId, name: 'x' });
}
