import { addPassage, editPassage, passagesOf, removePassage } from '@/lib/library';
import { newPassage, passageEdit } from '@/lib/library/passages-shared';
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

const said = (label: string, from = '0:10', to = '0:20') => newPassage.parse({ recordingId, label, from, to });
const refused = (status: number) => expect.objectContaining({ status });
const names = async (who: keyof typeof as) => (await passagesOf(as[who], recordingId)).map(({ label, own }) => `${label}${own ? '!' : ''}`);

test('a teacher’s is for everybody, a child’s for the child alone; sung order', async () => {
  await addPassage(as.meera, said('antara', '0:30', '0:40'));
  await addPassage(as.meera, said('mukhda'));
  await addPassage(as.anu, said('hard line', '0:15', '0:18'));
  expect([await names('meera'), await names('anu'), await names('ravi'), await names('lata')]).toEqual([
    ['mukhda!', 'antara!'],
    ['mukhda', 'hard line!', 'antara'],
    ['mukhda', 'antara'],
    ['mukhda', 'antara'],
  ]);
  expect(await passagesOf(as.dev, recordingId)).toEqual([]);
});

test('changed and removed only by whose it is; a teacher’s private view stays out of children’s own', async () => {
  const { passageId: shared } = await addPassage(as.meera, said('mukhda'));
  const { passageId: own } = await addPassage(as.anu, said('mine'));
  const edit = (passageId: string) => passageEdit.parse({ passageId, label: 'new', from: '0:01', to: '0:02.5', speed: '0.75' });
  await editPassage(as.anu, edit(own));
  expect(await db.passage.findUnique({ where: { id: own } })).toMatchObject({ label: 'new', fromMs: 1000, toMs: 2500, speed: 0.75, shared: false });
  for (const [who, id] of [['anu', shared], ['ravi', own], ['lata', own], ['meera', own], ['dev', shared]] as const) {
    await expect(editPassage(as[who], edit(id))).rejects.toEqual(refused(404));
    await expect(removePassage(as[who], { passageId: id })).rejects.toEqual(refused(404));
  }
  await removePassage(as.anu, { passageId: own });
  await removePassage(as.meera, { passageId: shared });
  expect(await db.passage.count()).toBe(0);
});

test('one that is asked stays; when that is withdrawn it can go', async () => {
  const { passageId } = await addPassage(as.meera, said('mukhda'));
  const asked = await db.assignment.create({ data: { schoolId: cast.saraswati.id, authorId: cast.meera.id, recordingId, passageId, startsOn: '2026-01-01' } });
  await expect(removePassage(as.meera, { passageId })).rejects.toEqual(refused(409));
  await db.assignment.update({ where: { id: asked.id }, data: { endedAt: new Date() } });
  await removePassage(as.meera, { passageId });
  expect(await db.assignment.findUnique({ where: { id: asked.id } })).toMatchObject({ passageId: null, recordingId });
});

test('not behind the end, not in what may not be heard, not without end', async () => {
  await expect(addPassage(as.meera, said('late', '0:50', '1:20'))).rejects.toEqual(expect.objectContaining({ fields: { to: 'The recording ends before that.' } }));
  const hidden = await recordingRow(cast.meera, { visibility: 'people' });
  await expect(addPassage(as.anu, { ...said('x'), recordingId: hidden })).rejects.toEqual(refused(404));
  await db.passage.createMany({ data: Array.from({ length: 100 }, (_, at) => ({ schoolId: cast.saraswati.id, recordingId, authorId: cast.anu.id, label: `${at}`, fromMs: 0, toMs: 1, shared: false })) });
  await expect(addPassage(as.anu, said('one more'))).rejects.toEqual(refused(409));
});

test.each([
  ['0:42', 42_000],
  ['1:08.5', 68_500],
  ['68', 68_000],
  ['1:02:03', 3_723_000],
  ['0,5', 500],
])('%s is a time', (typed, ms) => expect(newPassage.parse({ recordingId: 'r', label: 'x', from: '0', to: typed }).to).toBe(ms));

test.each(['', 'soon', '1:99', '-1', '1:2:3:4', '1e3'])('%j is none', (typed) =>
  expect(newPassage.safeParse({ recordingId: 'r', label: 'x', from: '0', to: typed }).success).toBe(false),
);
