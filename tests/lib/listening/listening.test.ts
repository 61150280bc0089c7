import { keepListening, listeningTo } from '@/lib/listening';
import { listening, type Listening } from '@/lib/listening/shared';
import { testDatabase } from '@/tests/support/db';
import { recordingRow } from '@/tests/support/library';
import { type Cast, people, viewers } from '@/tests/support/people';

const db = testDatabase();
let cast: Cast;
let as: ReturnType<typeof viewers>;
let recordingId: string;
beforeEach(async () => {
  cast = await people();
  as = viewers(cast);
  recordingId = await recordingRow(cast.meera);
});

const NOW = new Date('2026-11-25T09:00:00Z');
const MINUTE = 60_000;
const left = (at: number, minutesAgo = 0): Listening => ({
  at,
  speed: 0.75,
  when: NOW.getTime() - minutesAgo * MINUTE,
  practice: { pieces: [{ from: 42, to: 68, label: 'sthayi' }], on: true, echo: { times: 1.5 }, ladder: { start: 0.5, step: 0.1, every: 3, goal: 1 } },
});
const gone = expect.objectContaining({ status: 404 });

test('another device finds it as it was left: where, how fast, and what was repeated', async () => {
  expect(await listeningTo(as.anu, recordingId)).toBeNull();
  expect(await keepListening(as.anu, recordingId, left(51.4), NOW)).toBe(true);
  expect(await listeningTo(as.anu, recordingId)).toEqual(left(51.4));
});

test('each has their own; nobody reads another’s, not even the teacher', async () => {
  for (const [who, at] of [['anu', 10], ['ravi', 20], ['lata', 30], ['meera', 40]] as const) await keepListening(as[who], recordingId, left(at), NOW);
  for (const [who, at] of [['anu', 10], ['ravi', 20], ['lata', 30], ['meera', 40]] as const) expect(await listeningTo(as[who], recordingId)).toMatchObject({ at });
  expect(await db.listeningState.count()).toBe(4);
});

test('the last to listen wins, whichever came first; a clock that is ahead counts as now', async () => {
  await keepListening(as.anu, recordingId, left(20, 1), NOW);
  expect(await keepListening(as.anu, recordingId, left(10, 5), NOW)).toBe(false);
  expect(await listeningTo(as.anu, recordingId)).toMatchObject({ at: 20 });
  expect(await keepListening(as.anu, recordingId, left(30, -60), NOW)).toBe(true);
  expect(await listeningTo(as.anu, recordingId)).toMatchObject({ at: 30, when: NOW.getTime() });
  expect(await keepListening(as.anu, recordingId, left(40), new Date(NOW.getTime() + MINUTE))).toBe(true);
});

test('what one may not hear, and what is deleted, does not exist', async () => {
  const hidden = await recordingRow(cast.meera, { visibility: 'people' });
  const deleted = await recordingRow(cast.meera);
  await db.recording.update({ where: { id: deleted }, data: { deletedAt: NOW } });
  for (const [who, id] of [['anu', hidden], ['dev', recordingId], ['anu', deleted], ['anu', 'nobodys']] as const) {
    await expect(keepListening(as[who], id, left(1), NOW)).rejects.toEqual(gone);
    await expect(listeningTo(as[who], id)).rejects.toEqual(gone);
  }
});

test.each([
  ['a place before the beginning', { at: -1 }],
  ['a speed nobody can choose', { speed: 3 }],
  ['a loop that ends before it begins', { practice: { ...left(0).practice, pieces: [{ from: 5, to: 4 }] } }],
  ['more pieces than anybody practises', { practice: { ...left(0).practice, pieces: Array.from({ length: 51 }, () => ({ from: 1, to: 2 })) } }],
])('refuses %s', (_, part) => {
  expect(listening.safeParse({ ...left(1), ...part }).success).toBe(false);
});
