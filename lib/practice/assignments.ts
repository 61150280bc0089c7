import 'server-only';
import type { Teacher } from '@/lib/auth/viewer';
import type { Tables } from '@/lib/db/school-db';
import { locale } from '@/lib/i18n/messages';
import { dayIn } from '@/lib/kit/dates';
import { notFound } from '@/lib/kit/refusal';
import { ownSchool } from '@/lib/people';
import { refused } from './refused';
import type { Ask, AskForCollection, AskForRecording } from './shared';

type One = { assignmentId: string };
type Subject = { recordingId?: string; passageId?: string; collectionId?: string };

/**
 * Asks batches (with whoever joins them later) and students to practise a recording, or a passage of it. Refuses a recording, passage,
 * batch or student that is not there (404), a day that is past, and children who may not hear the recording, by name (409).
 */
export async function askForRecording(teacher: Teacher, { recordingId, passageId, ...ask }: AskForRecording): Promise<One> {
  const recording = await teacher.db.recording.findFirst({
    where: { id: recordingId, deletedAt: null },
    select: { visibility: true, batches: { select: { batchId: true } }, people: { select: { personId: true } } },
  });
  if (!recording) throw notFound();
  if (passageId && (await teacher.db.passage.count({ where: { id: passageId, recordingId, shared: true } })) === 0) throw notFound();
  await ensureHeard(teacher.db, ask, recording);
  return asked(teacher, { recordingId, passageId }, ask);
}

/** The same for a whole collection: each child practises what they may hear of it. */
export async function askForCollection(teacher: Teacher, { collectionId, ...ask }: AskForCollection): Promise<One> {
  if ((await teacher.db.collection.count({ where: { id: collectionId, deletedAt: null } })) === 0) throw notFound();
  return asked(teacher, { collectionId }, ask);
}

/** Withdraws what was asked; what was practised for it stays. */
export async function withdraw({ db }: Teacher, { assignmentId }: One): Promise<One> {
  const { count } = await db.assignment.updateMany({ where: { id: assignmentId, endedAt: null }, data: { endedAt: new Date() } });
  if (count === 0) throw notFound();
  return { assignmentId };
}

/** Asks again for what was withdrawn. One that stands already stays. */
export async function askAgain({ db }: Teacher, { assignmentId }: One): Promise<One> {
  const { count } = await db.assignment.updateMany({ where: { id: assignmentId }, data: { endedAt: null } });
  if (count === 0) throw notFound();
  return { assignmentId };
}

async function asked(teacher: Teacher, subject: Subject, { batchIds, studentIds, ...what }: Ask): Promise<One> {
  const { schoolId, personId: authorId } = teacher;
  const startsOn = dayIn((await ownSchool(teacher)).timeZone, new Date());
  if (what.dueOn && what.dueOn < startsOn) throw refused('dayIsPast', { field: 'dueOn' });
  return teacher.db.transaction(async (db) => {
    await ensureHere(db, batchIds, studentIds);
    const { id } = await db.assignment.create({ data: { schoolId, authorId, ...subject, ...what, startsOn }, select: { id: true } });
    const targets = [...[...new Set(batchIds)].map((batchId) => ({ batchId })), ...[...new Set(studentIds)].map((studentId) => ({ studentId }))];
    await db.assignmentTarget.createMany({ data: targets.map((target) => ({ schoolId, assignmentId: id, ...target })) });
    return { assignmentId: id };
  });
}

async function ensureHere(db: Tables, batchIds: string[], studentIds: string[]) {
  const batches = await db.batch.count({ where: { id: { in: batchIds }, archivedAt: null } });
  const students = await db.person.count({ where: { id: { in: studentIds }, role: 'student', archivedAt: null } });
  if (batches < new Set(batchIds).size || students < new Set(studentIds).size) throw refused('goneMeanwhile', { status: 404, field: 'batchIds' });
}

type Heard = { visibility: string; batches: { batchId: string }[]; people: { personId: string }[] };

async function ensureHeard(db: Tables, { batchIds, studentIds }: Ask, { visibility, batches, people }: Heard) {
  if (visibility === 'everyone') return;
  const open = visibility === 'batches' ? batches.map(({ batchId }) => batchId) : [];
  const inBatches = await db.batchMember.findMany({ where: { batchId: { in: open }, leftAt: null }, select: { studentId: true } });
  const hears = new Set([...inBatches.map(({ studentId }) => studentId), ...(visibility === 'people' ? people.map(({ personId }) => personId) : [])]);
  const deafBatches = await db.batch.findMany({ where: { id: { in: batchIds.filter((id) => !open.includes(id)) } }, select: { name: true } });
  const deaf = await db.person.findMany({ where: { id: { in: studentIds.filter((id) => !hears.has(id)) } }, select: { callName: true } });
  const names = [...deafBatches.map(({ name }) => name), ...deaf.map(({ callName }) => callName)];
  if (names.length === 0) return;
  throw refused('cannotHear', { status: 409, field: 'batchIds', values: { names: new Intl.ListFormat(locale).format(names), count: names.length } });
}
