import { type AnyDb, anyDb, ask, attackScene, ids } from '@/tests/support/attack-scene';
import { everything, testDatabase } from '@/tests/support/db';

// The charter, attacked from inside the school: s1 and s2 are students, P is the parent of s1. What is r2 is meant for s1 alone.

testDatabase();

let T: AnyDb;
let S1: AnyDb;
let S2: AnyDb;
let P: AnyDb;
beforeEach(async () => {
  await attackScene();
  T = anyDb({ role: 'teacher', schoolId: 'A', personId: 'a-t' });
  S1 = anyDb({ role: 'student', schoolId: 'A', personId: 'a-s1' });
  S2 = anyDb({ role: 'student', schoolId: 'A', personId: 'a-s2' });
  P = anyDb({ role: 'parent', schoolId: 'A', personId: 'a-p', childIds: ['a-s1'] });
});

type Attack = [tried: string, attack: () => unknown, end: unknown];
const held = (attacks: Attack[]) => test.each(attacks)('%s', async (_, attack, end) => expect(await ask(attack)).toEqual(end));

/** As `held`, and nothing at all has changed, of anybody’s. */
const heldUnchanged = (attacks: Attack[]) =>
  test.each(attacks)('%s', async (_, attack, end) => {
    const before = everything(() => true);
    expect(await ask(attack)).toEqual(end);
    expect(everything(() => true)).toBe(before);
  });

const idOnly = { select: { id: true } };
const idsOf = async (rows: Promise<unknown>) => ids(await rows);
const r1 = { where: { id: 'a-r1' } };

describe('what one sees', () => {
  held([
    ['people, by a student', () => idsOf(S1.person!.findMany!(idOnly)), 'a-s1'],
    ['people, by a parent', () => idsOf(P.person!.findMany!(idOnly)), 'a-p a-s1'],
    ['recordings, by whom r2 is for', () => idsOf(S1.recording!.findMany!(idOnly)), 'a-r1 a-r2 a-r3'],
    ['recordings, by their parent', () => idsOf(P.recording!.findMany!(idOnly)), 'a-r1 a-r2 a-r3'],
    ['recordings, by another', () => idsOf(S2.recording!.findMany!(idOnly)), 'a-r1 a-r3'],
    ['one’s own entries', () => idsOf(P.practiceEntry!.findMany!(idOnly)), 'a-e-s1'],
    ['another’s entry by id', () => S2.practiceEntry!.findUnique!({ where: { id: 'a-e-s1' } }), null],
    [
      'another’s entry by its key',
      () =>
        S2.practiceEntry!.findUnique!({ where: { schoolId_studentId_clientKey: { schoolId: 'A', studentId: 'a-s1', clientKey: 'k-s1' } } }),
      null,
    ],
    ['another’s entries by OR', () => S2.practiceEntry!.count!({ where: { OR: [{ studentId: 'a-s1' }] } }), 0],
    ['files', () => S1.mediaFile!.count!(), 0],
    ['another’s task', () => S2.assignment!.findMany!(), []],
    ['the sum of all minutes', () => S2.practiceEntry!.aggregate!({ _sum: { minutes: true } }), { _sum: { minutes: 20 } }],
    [
      'minutes by student',
      () => S2.practiceEntry!.groupBy!({ by: ['studentId'], _sum: { minutes: true } }),
      [{ studentId: 'a-s2', _sum: { minutes: 20 } }],
    ],
    ['a parent without children', () => anyDb({ role: 'parent', schoolId: 'A', personId: 'a-p', childIds: [] }).practiceEntry!.count!(), 0],
    [
      'a parent whose children were not asked for',
      () => anyDb({ role: 'parent', schoolId: 'A', personId: 'a-p' }).practiceEntry!.count!(),
      0,
    ],
  ]);
});

describe('lists are narrowed', () => {
  held([
    [
      'include',
      () => S2.recording!.findFirst!({ ...r1, select: { practice: { select: { id: true } } } }),
      { practice: [{ id: 'a-e-s2' }] },
    ],
    [
      'include true',
      async () => ids(((await S2.recording!.findFirst!({ ...r1, include: { practice: true } })) as { practice: unknown }).practice),
      'a-e-s2',
    ],
    [
      'include with a where of its own',
      () => S2.recording!.findFirst!({ ...r1, select: { practice: { where: { OR: [{ studentId: 'a-s1' }] } } } }),
      { practice: [] },
    ],
    ['from the school down', () => S2.school!.findFirst!({ select: { people: { select: { id: true } } } }), { people: [{ id: 'a-s2' }] }],
    [
      'from the school down, twice',
      () => S2.recording!.findFirst!({ ...r1, select: { school: { select: { practice: { select: { id: true } } } } } }),
      { school: { practice: [{ id: 'a-e-s2' }] } },
    ],
    ['_count', () => S2.recording!.findFirst!({ ...r1, select: { _count: { select: { practice: true } } } }), { _count: { practice: 1 } }],
    [
      '_count with a where',
      () => S2.recording!.findFirst!({ ...r1, select: { _count: { select: { practice: { where: { studentId: 'a-s1' } } } } } }),
      { _count: { practice: 0 } },
    ],
    [
      '_count: true',
      () => S2.recording!.findFirst!({ ...r1, include: { _count: true } }),
      expect.objectContaining({ _count: expect.objectContaining({ practice: 1, uploads: 0 }) }),
    ],
    [
      '_count inside a list',
      () =>
        S2.school!.findFirst!({ select: { recordings: { where: { id: 'a-r1' }, select: { _count: { select: { practice: true } } } } } }),
      { recordings: [{ _count: { practice: 1 } }] },
    ],
    ['a cursor inside a list', () => S1.school!.findFirst!({ include: { recordings: { cursor: { id: 'a-r2' } } } }), 'Trespass'],
    [
      'an order inside a list',
      () => S1.school!.findFirst!({ include: { recordings: { orderBy: { practice: { _count: 'asc' } } } } }),
      'Trespass',
    ],
  ]);
});

describe('one row', () => {
  held([
    ['the whole teacher', () => S1.recording!.findMany!({ include: { uploader: true } }), 'Trespass'],
    ['the teacher’s e-mail', () => S1.recording!.findMany!({ select: { uploader: { select: { email: true } } } }), 'Trespass'],
    [
      'the teacher’s full name',
      () => S1.recording!.findMany!({ select: { uploader: { select: { callName: true, name: true } } } }),
      'Trespass',
    ],
    ['everything but', () => S1.recording!.findMany!({ select: { uploader: { omit: { email: true } } } }), 'Trespass'],
    [
      'the teacher’s face',
      () => S1.recording!.findFirst!({ ...r1, select: { uploader: { select: { id: true, callName: true, role: true } } } }),
      { uploader: { id: 'a-t', callName: 'a-t', role: 'teacher' } },
    ],
    [
      'a face and what hangs on it',
      () => S1.recording!.findMany!({ select: { uploader: { select: { callName: true, practice: true } } } }),
      'Trespass',
    ],
    [
      'a face and a count of what hangs on it',
      () => S1.recording!.findMany!({ select: { uploader: { select: { callName: true, _count: true } } } }),
      'Trespass',
    ],
    [
      'a file’s face',
      () => S1.recording!.findFirst!({ ...r1, select: { playable: { select: { storageKey: true, mime: true, bytes: true } } } }),
      { playable: { storageKey: 'a-key-r1', mime: 'audio/mp4', bytes: 1n } },
    ],
    ['a file’s hash', () => S1.recording!.findFirst!({ ...r1, select: { original: { select: { sha256: true } } } }), 'Trespass'],
    [
      'a file’s hash, where it may be missing',
      () => S1.recording!.findFirst!({ ...r1, select: { playable: { select: { sha256: true } } } }),
      { playable: null },
    ],
    [
      'a file’s face, asked about its hash',
      () => S1.recording!.findFirst!({ ...r1, select: { playable: { select: { id: true }, where: { sha256: { startsWith: 'sha' } } } } }),
      { playable: null },
    ],
    [
      'a task’s recording, whose task it is',
      () => S1.assignment!.findFirst!({ select: { recording: { select: { id: true } } } }),
      { recording: { id: 'a-r2' } },
    ],
    [
      'a passage’s recording, whole',
      () => S2.passage!.findFirst!({ select: { recording: { select: { title: true } } } }),
      { recording: { title: 'A r1' } },
    ],
    ['a passage’s recording and on', () => S2.passage!.findFirst!({ select: { recording: { select: { uploader: true } } } }), 'Trespass'],
    [
      'a passage’s recording and its entries',
      () => S2.passage!.findFirst!({ select: { recording: { select: { practice: { select: { id: true } } } } } }),
      { recording: { practice: [{ id: 'a-e-s2' }] } },
    ],
    ['the fluent way', () => S1.recording!.findUnique!(r1).uploader!(), expect.stringContaining('TypeError')],
  ]);

  test('that may be missing is missing where it may not be seen', async () => {
    await T.practiceEntry!.update!({ where: { id: 'a-e-s2' }, data: { recordingId: 'a-r2' } });
    expect(await S2.practiceEntry!.findFirst!({ select: { id: true, recording: true } })).toEqual({ id: 'a-e-s2', recording: null });
    expect(
      await S2.practiceEntry!.findFirst!({ select: { recording: { select: { title: true }, where: { title: { contains: '2' } } } } }),
    ).toEqual({ recording: null });
    expect(await S2.practiceEntry!.count!({ where: { recording: { title: { contains: 'r2' } } } })).toBe(0);
    expect(await S2.practiceEntry!.count!({ where: { recording: { isNot: null } } })).toBe(1);
  });
});

describe('filters are no oracles', () => {
  const count = (db: AnyDb, where: unknown) => db.recording!.count!({ where });
  const of1 = { id: 'a-r1' };
  held([
    ['some', () => count(S2, { practice: { some: { what: { contains: 's1' } } } }), 0],
    ['none', () => count(S2, { ...of1, practice: { none: { what: { contains: 's1' } } } }), 1],
    ['every', () => count(S2, { ...of1, practice: { every: { what: { contains: 's2' } } } }), 1],
    ['every, of what may not be seen at all', () => count(S2, { ...of1, edits: { every: { editorId: 'nobody' } } }), 1],
    ['some of one’s own', () => count(S2, { practice: { some: { what: { contains: 's2' } } } }), 1],
    ['two steps', () => S2.person!.count!({ where: { school: { practice: { some: { what: { contains: 's1' } } } } } }), 0],
    ['two steps by one row', () => S2.practiceEntry!.count!({ where: { recording: { practice: { some: { studentId: 'a-s1' } } } } }), 0],
    ['a column behind the face', () => count(S1, { uploader: { email: { startsWith: 'a' } } }), 0],
    ['a column behind the face, by is', () => count(S1, { ...of1, OR: [{ uploader: { is: { email: 'a-t@x' } } }] }), 0],
    ['a column behind the face, by isNot', () => count(S1, { ...of1, uploader: { isNot: { email: 'a-t@x' } } }), 1],
    ['a column behind the face, by NOT', () => count(S1, { ...of1, NOT: [{ uploader: { email: 'a-t@x' } }] }), 1],
    ['a column behind the face, inside OR', () => count(S1, { ...of1, uploader: { OR: [{ email: 'a-t@x' }] } }), 0],
    [
      'a column behind the face, compared with it',
      () => count(S1, { uploader: { callName: { not: { _ref: 'email', _container: 'Person' } } } }),
      'Trespass',
    ],
    [
      'a column compared with it, in a list',
      () => count(S1, { uploader: { callName: { in: [{ _ref: 'nameKey', _container: 'Person' }] } } }),
      'Trespass',
    ],
    ['is and another word', () => count(S1, { uploader: { is: { callName: 'a-t' }, email: { contains: 'a' } } }), 'Trespass'],
    ['the face itself', () => count(S1, { ...of1, uploader: { callName: 'a-t' } }), 1],
    ['a file’s hash', () => count(S1, { original: { sha256: { startsWith: 'sha' } } }), 0],
    ['a file’s recordings', () => count(S1, { original: { originalOf: { some: {} } } }), 0],
    ['order by a column behind the face', () => S1.recording!.findMany!({ orderBy: [{ uploader: { email: 'asc' } }] }), 'Trespass'],
    [
      'order by the face',
      () => idsOf(S1.recording!.findMany!({ orderBy: { uploader: { callName: 'asc' } }, ...idOnly })),
      'a-r1 a-r2 a-r3',
    ],
    ['order by a count of what is hidden', () => S1.recording!.findMany!({ orderBy: { practice: { _count: 'asc' } } }), 'Trespass'],
    ['order by a far column', () => S1.practiceEntry!.findMany!({ orderBy: { recording: { uploader: { email: 'asc' } } } }), 'Trespass'],
    ['cursor', () => S1.recording!.findMany!({ cursor: { schoolId_id: { schoolId: 'A', id: 'a-r2' } } }), 'Trespass'],
    ['cursor in a sum', () => S1.recording!.aggregate!({ cursor: { id: 'a-r2' }, _count: true }), 'Trespass'],
    ['a having', () => S2.practiceEntry!.groupBy!({ by: ['studentId'], having: { OR: [{ studentId: 'a-s1' }] } }), []],
  ]);
});

describe('what one may not write', () => {
  const entry = { day: '2026-11-21', clientKey: 'new' };
  heldUnchanged([
    ['a recording', () => S1.recording!.update!({ ...r1, data: { title: 'h' } }), 'Trespass'],
    ['all recordings away', () => S1.recording!.deleteMany!(), 'Trespass'],
    ['a recording up', () => S1.recording!.upsert!({ ...r1, create: {}, update: { title: 'h' } }), 'Trespass'],
    ['oneself a teacher', () => S1.person!.update!({ where: { id: 'a-s1' }, data: { role: 'teacher' } }), 'Trespass'],
    ['oneself a child', () => P.guardianship!.create!({ data: { guardianId: 'a-p', childId: 'a-s2' } }), 'Trespass'],
    ['the school', () => P.school!.update!({ where: { id: 'A' }, data: { name: 'h' } }), 'Trespass'],
    ['another’s practice', () => S1.practiceEntry!.create!({ data: { ...entry, studentId: 'a-s2' } }), 'Trespass'],
    ['another’s practice, by a parent', () => P.practiceEntry!.create!({ data: { ...entry, studentId: 'a-s2' } }), 'Trespass'],
    ['nobody’s practice', () => S1.practiceEntry!.create!({ data: entry }), 'Trespass'],
    [
      'another’s practice among one’s own',
      () =>
        S1.practiceEntry!.createMany!({
          data: [
            { ...entry, studentId: 'a-s1' },
            { ...entry, studentId: 'a-s2' },
          ],
        }),
      'Trespass',
    ],
    ['one’s entry to another', () => S1.practiceEntry!.update!({ where: { id: 'a-e-s1' }, data: { studentId: 'a-s2' } }), 'Trespass'],
    [
      'one’s entry to another, by set',
      () => S1.practiceEntry!.update!({ where: { id: 'a-e-s1' }, data: { studentId: { set: 'a-s2' } } }),
      'Trespass',
    ],
    ['another’s entry', () => S1.practiceEntry!.updateMany!({ where: { id: 'a-e-s2' }, data: { minutes: 999 } }), { count: 0 }],
    ['another’s entry, by id', () => S1.practiceEntry!.update!({ where: { id: 'a-e-s2' }, data: { minutes: 999 } }), 'P2025'],
    [
      'another’s entry, by upsert',
      () =>
        S1.practiceEntry!.upsert!({
          where: { id: 'a-e-s2' },
          create: { id: 'a-e-s2', studentId: 'a-s1', ...entry },
          update: { minutes: 9 },
        }),
      'P2002',
    ],
    ['another’s entry away', () => S1.practiceEntry!.deleteMany!({ where: { studentId: 'a-s2' } }), { count: 0 }],
    [
      'more of a row than was asked for',
      () =>
        S1.practiceEntry!.update!({
          where: { id: 'a-e-s1' },
          data: { minutes: 11 },
          include: { recording: { include: { uploader: true } } },
        }),
      'Trespass',
    ],
  ]);

  held([
    [
      '(one’s own practice is written)',
      () => S1.practiceEntry!.create!({ data: { ...entry, studentId: 'a-s1' }, select: { studentId: true } }),
      { studentId: 'a-s1' },
    ],
    [
      '(and one’s child’s)',
      () => P.practiceEntry!.create!({ data: { ...entry, studentId: 'a-s1' }, select: { studentId: true } }),
      { studentId: 'a-s1' },
    ],
    [
      '(and changed)',
      () => S1.practiceEntry!.update!({ where: { id: 'a-e-s1' }, data: { minutes: { increment: 1 } }, select: { minutes: true } }),
      { minutes: 11 },
    ],
  ]);

  test('a row one writes shows no more of what it names than one may see', async () => {
    const passage = { label: 'x', fromMs: 0, toMs: 1, recordingId: 'a-r2', authorId: 'a-s2', shared: false };
    expect(await ask(() => S2.passage!.create!({ data: passage, include: { recording: true } }))).toBe('Trespass');
    const hidden = await S2.practiceEntry!.create!({
      data: { ...entry, studentId: 'a-s2', recordingId: 'a-r2' },
      select: { recording: true },
    });
    expect(hidden).toEqual({ recording: null });
    await S2.passage!.create!({ data: passage });
    expect(await S2.passage!.findMany!({ where: { label: 'x' } })).toEqual([]);
  });
});
