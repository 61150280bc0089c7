import { charter } from '@/lib/db/charter';
import type { Line, Model } from '@/lib/db/charter-line';
import { rawDb } from '@/lib/db/client';
import type { Who } from '@/lib/db/who';
import { kinOf } from '@/lib/db/wall/kin';
import { testDatabase } from '@/tests/support/db';
import { tableOf, TENANTS } from '@/tests/support/one-of-each';
import { type Cast, people, viewers } from '@/tests/support/people';
import { season } from '@/tests/support/season';

// What each role sees of every model, in a season where some of it is Anu's and some is not (tests/support/season.ts).

testDatabase({ emptied: 'once' });

type AnyTable = Record<string, (args?: unknown) => Promise<unknown>>;
let names: Record<string, string>;
let everyone: Record<string, { db: unknown }>;
let cast: Cast;

beforeAll(async () => {
  cast = await people();
  names = await season(cast);
  everyone = viewers(cast);
});

const table = (viewer: string, model: string) => (everyone[viewer]!.db as Record<string, AnyTable>)[tableOf(model)] as AnyTable;
const seenBy = async (viewer: string, model: string) => {
  const rows = (await table(viewer, model).findMany!({ select: { id: true } })) as { id: string }[];
  return rows
    .map(({ id }) => names[id] ?? (/^c[a-z0-9]{20,}$/.test(id) ? 'made with the cast' : id))
    .sort()
    .join(' ');
};

const ALL = 'everything';
const NONE = '';
const RECORDINGS_ANU = 'for-all for-anu for-saturday';
const RECORDINGS_RAVI = 'for-all for-monday for-saturday';

/** What Anu (a student), Lata (her mother) and Ravi (another student) see. The teacher sees everything unless it says otherwise. */
const SEEN: Record<string, { anu: string; lata: string; ravi: string; meera?: string }> = {
  School: { anu: ALL, lata: ALL, ravi: ALL },
  Family: { anu: 'made with the cast', lata: 'made with the cast', ravi: NONE },
  Person: { anu: 'anu', lata: 'anu lata', ravi: 'ravi' },
  PersonNote: { anu: NONE, lata: NONE, ravi: NONE },
  Guardianship: { anu: 'made with the cast', lata: 'made with the cast', ravi: 'of-ravi' },
  Consent: { anu: NONE, lata: 'of-anu', ravi: NONE },
  Batch: { anu: 'saturday', lata: 'saturday', ravi: 'monday saturday' },
  BatchMember: { anu: 'left made with the cast', lata: 'left made with the cast', ravi: 'made with the cast made with the cast' },
  Notice: { anu: 'to-all to-saturday', lata: 'to-all to-saturday', ravi: 'to-all to-monday to-saturday' },
  NoticeBatch: { anu: 'to-saturday', lata: 'to-saturday', ravi: 'to-monday to-saturday' },
  NoticeRead: { anu: 'by-anu', lata: 'by-lata', ravi: 'by-ravi' },
  AuditLine: { anu: NONE, lata: NONE, ravi: NONE },
  MediaFile: { anu: NONE, lata: NONE, ravi: NONE },
  Upload: { anu: NONE, lata: NONE, ravi: NONE },
  Recording: { anu: RECORDINGS_ANU, lata: RECORDINGS_ANU, ravi: RECORDINGS_RAVI },
  RecordingBatch: { anu: 'for-saturday', lata: 'for-saturday', ravi: 'for-monday for-saturday' },
  RecordingPerson: { anu: 'for-anu', lata: 'for-anu', ravi: NONE },
  RecordingEdit: { anu: NONE, lata: NONE, ravi: NONE },
  Attachment: { anu: RECORDINGS_ANU, lata: RECORDINGS_ANU, ravi: RECORDINGS_RAVI },
  ResourceLink: { anu: `${RECORDINGS_ANU} of-yaman`, lata: `${RECORDINGS_ANU} of-yaman`, ravi: `${RECORDINGS_RAVI} of-yaman` },
  Passage: { anu: `${RECORDINGS_ANU} own-of-anu`, lata: `${RECORDINGS_ANU} own-of-lata`, ravi: `${RECORDINGS_RAVI} own-of-ravi` },
  Waveform: { anu: RECORDINGS_ANU, lata: RECORDINGS_ANU, ravi: RECORDINGS_RAVI },
  ListeningState: { anu: 'of-anu', lata: 'of-lata', ravi: 'of-ravi', meera: 'of-meera' },
  Collection: { anu: ALL, lata: ALL, ravi: ALL },
  CollectionItem: { anu: RECORDINGS_ANU, lata: RECORDINGS_ANU, ravi: RECORDINGS_RAVI },
  SchoolTerm: { anu: ALL, lata: ALL, ravi: ALL },
  SavedSearch: { anu: 'of-anu', lata: 'of-lata', ravi: 'of-ravi', meera: 'of-meera' },
  Assignment: { anu: 'for-anu for-saturday', lata: 'for-anu for-saturday', ravi: 'for-monday for-ravi for-saturday' },
  AssignmentTarget: { anu: 'for-anu for-saturday', lata: 'for-anu for-saturday', ravi: 'for-monday for-ravi for-saturday' },
  PracticeGoal: { anu: 'of-anu', lata: 'of-anu', ravi: 'of-ravi' },
  PracticeEntry: { anu: 'of-anu', lata: 'of-anu', ravi: 'of-ravi' },
  Submission: { anu: 'of-anu', lata: 'of-anu', ravi: 'of-ravi' },
  SubmissionReply: { anu: 'of-anu', lata: 'of-anu', ravi: 'of-ravi' },
  ClassSeries: { anu: 'of-saturday', lata: 'of-saturday', ravi: 'of-monday of-saturday' },
  ClassSession: { anu: 'before-anu-left of-saturday', lata: 'before-anu-left of-saturday', ravi: 'before-anu-left of-monday of-saturday' },
  Holiday: { anu: ALL, lata: ALL, ravi: ALL },
  Attendance: { anu: 'of-anu', lata: 'of-anu', ravi: 'of-ravi' },
  FeePlan: { anu: NONE, lata: 'of-anu of-saturday', ravi: NONE },
  FeePlanMember: { anu: NONE, lata: 'of-anu', ravi: NONE },
  Charge: { anu: NONE, lata: 'of-anu', ravi: NONE },
  Payment: { anu: NONE, lata: 'by-lata of-anu of-kulkarnis', ravi: NONE },
  Receipt: { anu: NONE, lata: 'of-anu', ravi: NONE },
  FeeReminder: { anu: NONE, lata: NONE, ravi: NONE },
  Event: { anu: 'cancelled published', lata: 'cancelled published', ravi: 'cancelled published' },
  ProgrammeItem: { anu: 'cancelled published', lata: 'cancelled published', ravi: 'cancelled published' },
  Performer: { anu: 'cancelled published', lata: 'cancelled published', ravi: 'cancelled published' },
  Rsvp: { anu: 'of-anu', lata: 'of-anu', ravi: 'of-ravi' },
  Memory: {
    anu: 'cancelled-shown loose-shown published-shown',
    lata: 'cancelled-shown loose-shown published-shown',
    ravi: 'cancelled-shown loose-shown published-shown',
  },
  MemoryTag: { anu: 'published-shown', lata: 'published-shown', ravi: 'published-shown' },
  Explanation: { anu: 'approved', lata: 'approved', ravi: 'approved' },
  TagSuggestion: { anu: NONE, lata: NONE, ravi: NONE },
  ImportRun: { anu: NONE, lata: NONE, ravi: NONE },
  ImportItem: { anu: NONE, lata: NONE, ravi: NONE },
};

test('no model is left out', () => expect(Object.keys(SEEN).sort()).toEqual(TENANTS.map(({ name }) => name).sort()));

describe.each(Object.entries(SEEN))('%s', (model, expected) => {
  test.each(['meera', 'anu', 'lata', 'ravi'] as const)('as %s sees it', async (viewer) => {
    const wanted = expected[viewer] ?? ALL;
    const all = (await testRows(model)).length;
    expect(all).toBeGreaterThan(0);
    if (wanted === ALL) expect(((await table(viewer, model).findMany!()) as unknown[]).length).toBe(all);
    else expect(await seenBy(viewer, model)).toBe(wanted);
  });

  test('as the school next door sees it', async () => {
    const rows = (await table('dev', model).findMany!()) as { schoolId?: string; id: string }[];
    expect(rows.filter(({ schoolId, id }) => (schoolId ?? id) !== cast.gandharva.id)).toEqual([]);
  });

  test('what it says to follow is visible wherever the row is', async () => {
    const line = charter[model as Model] as unknown as Line<Model>;
    for (const relation of line.follows ?? []) {
      const target = kinOf(model as Model, relation)!;
      expect(target.many || target.optional).toBe(false);
      for (const viewer of ['anu', 'lata', 'ravi']) {
        const rows = (await table(viewer, model).findMany!({ select: { [relation]: { select: { id: true } } } })) as Record<
          string,
          { id: string }
        >[];
        const visible = new Set(
          ((await table(viewer, target.model).findMany!({ select: { id: true } })) as { id: string }[]).map(({ id }) => id),
        );
        expect(rows.filter((row) => !visible.has(row[relation]!.id))).toEqual([]);
      }
    }
  });
});

const testRows = async (model: string) =>
  (await (rawDb() as unknown as Record<string, AnyTable>)[tableOf(model)]!.findMany!({
    where: model === 'School' ? { id: cast.saraswati.id } : { schoolId: cast.saraswati.id },
    select: { id: true },
  })) as { id: string }[];

/** Who may create, update and delete: C, U, D; small where only some columns or values, - where not at all. */
const WRITES: Record<string, [teacher: string, parent: string, student: string]> = {
  School: ['-U-', '---', '---'],
  Person: ['CUD', '-u-', '-u-'],
  Consent: ['CUD', 'cu-', '---'],
  NoticeRead: ['CUD', 'C--', 'C--'],
  AuditLine: ['Cu-', 'C--', 'C--'],
  MediaFile: ['CUD', '---', 'C--'],
  Passage: ['CUD', 'CuD', 'CuD'],
  ListeningState: ['CUD', 'CUD', 'CUD'],
  SavedSearch: ['CUD', 'CUD', 'CUD'],
  PracticeGoal: ['CUD', 'CU-', '---'],
  PracticeEntry: ['CUD', 'CUD', 'CUD'],
  Submission: ['CUD', '---', 'c--'],
  Charge: ['C--', '---', '---'],
  Payment: ['Cu-', 'c--', '---'],
  Receipt: ['C--', '---', '---'],
  FeeReminder: ['C--', '---', '---'],
  Rsvp: ['CUD', 'CU-', '---'],
};
const TEACHERS_ONLY: [string, string, string] = ['CUD', '---', '---'];

test.each(TENANTS.map(({ name }) => name))('who may write %s', (model) => {
  const line = charter[model as Model] as Line<Model>;
  const grants = (role: Who['role']) => {
    const hand = line.write({ role, schoolId: 's', personId: 'p', childIds: ['c'] });
    if (hand === 'free') return 'CUD';
    if (hand === 'none') return '---';
    const letter = (grant: unknown, all: string) => (!grant ? '-' : Array.isArray(grant) ? all.toLowerCase() : all);
    return letter(hand.create, 'C') + letter(hand.update, 'U') + letter(hand.delete, 'D');
  };
  expect([grants('teacher'), grants('parent'), grants('student')]).toEqual(WRITES[model] ?? TEACHERS_ONLY);
});
