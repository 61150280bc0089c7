import type { Teacher } from '@/lib/auth/viewer';
import type { Tables } from '@/lib/db/school-db';
import { notFound } from '@/lib/kit/refusal';
import { noted } from './noted';
import { refused } from './refused';
import type { BatchChoice, BatchMemberInput, MemberChoice, NewBatch, OneBatch } from './shared';

/** Makes a batch, a group of students taught together. Refuses a second one of the same name. */
export const addBatch = ({ db, schoolId }: Teacher, { name }: NewBatch): Promise<OneBatch> =>
  db.transaction(async (tx) => {
    await ensureNameIsFree(tx, name);
    const { id } = await tx.batch.create({ data: { schoolId, name }, select: { id: true } });
    return { batchId: id };
  });

/** Gives a batch another name. */
export const renameBatch = ({ db }: Teacher, { batchId, name }: NewBatch & OneBatch): Promise<OneBatch> =>
  db.transaction(async (tx) => {
    await ensureNameIsFree(tx, name, batchId);
    const { count } = await tx.batch.updateMany({ where: { id: batchId }, data: { name } });
    if (count === 0) throw notFound();
    return { batchId };
  });

/** Closes a batch: it is offered nowhere any more. Its members stay in it, and hear what was shared with it. */
export const archiveBatch = (teacher: Teacher, { batchId }: OneBatch) => closed(teacher, batchId, new Date());

/** Opens a closed batch again. */
export const restoreBatch = (teacher: Teacher, { batchId }: OneBatch) => closed(teacher, batchId, null);

/** Takes a student into a batch: from the next request on they hear what is shared with it. Twice is once. */
export const joinBatch = (teacher: Teacher, { batchId, personId }: BatchMemberInput): Promise<OneBatch> =>
  teacher.db.transaction(async (db) => {
    await ensureStudent(db, personId);
    if (!(await db.batch.findFirst({ where: { id: batchId, archivedAt: null }, select: { id: true } }))) throw notFound();
    await joined(teacher, db, { batchId, personId });
    return { batchId };
  });

/** Takes a student out of a batch; that they were in it is remembered. */
export const leaveBatch = ({ db }: Teacher, { batchId, personId }: BatchMemberInput): Promise<OneBatch> =>
  db.transaction(async (tx) => {
    const { count } = await tx.batchMember.updateMany({ where: { batchId, studentId: personId, leftAt: null }, data: { leftAt: new Date() } });
    if (count === 0) throw notFound();
    return { batchId };
  });

/** Sets which of the open batches a student belongs to from now on. */
export const chooseBatches = (teacher: Teacher, { personId, batches }: BatchChoice): Promise<void> =>
  teacher.db.transaction(async (db) => {
    await ensureStudent(db, personId);
    const open = await db.batch.findMany({ where: { archivedAt: null }, select: { id: true } });
    const wanted = new Set(batches);
    if (batches.some((id) => !open.some((batch) => batch.id === id))) throw notFound();
    const left = open.map(({ id }) => id).filter((id) => !wanted.has(id));
    await db.batchMember.updateMany({ where: { studentId: personId, batchId: { in: left }, leftAt: null }, data: { leftAt: new Date() } });
    for (const batchId of wanted) await joined(teacher, db, { batchId, personId });
  });

/** Takes many students into an open batch and others out of it, at once; who is named in neither list stays as they are. */
export const chooseMembers = (teacher: Teacher, { batchId, join, leave }: MemberChoice): Promise<OneBatch> =>
  teacher.db.transaction(async (db) => {
    if (!(await db.batch.findFirst({ where: { id: batchId, archivedAt: null }, select: { id: true } }))) throw notFound();
    const coming = [...new Set(join)];
    const found = await db.person.count({ where: { id: { in: coming }, role: 'student', archivedAt: null } });
    if (found !== coming.length) throw notFound();
    await db.batchMember.updateMany({ where: { batchId, studentId: { in: leave }, leftAt: null }, data: { leftAt: new Date() } });
    for (const personId of coming) await joined(teacher, db, { batchId, personId });
    return { batchId };
  }, SLOW);

// A class of three hundred at once.
const SLOW = { timeout: 20_000 };

async function joined({ schoolId }: Teacher, db: Tables, { batchId, personId }: BatchMemberInput) {
  const before = await db.batchMember.findFirst({ where: { batchId, studentId: personId }, select: { id: true, leftAt: true } });
  if (!before) await db.batchMember.create({ data: { schoolId, batchId, studentId: personId }, select: { id: true } });
  else if (before.leftAt) await db.batchMember.updateMany({ where: { id: before.id }, data: { leftAt: null, joinedAt: new Date() } });
}

async function closed(teacher: Teacher, batchId: string, archivedAt: Date | null): Promise<OneBatch> {
  return teacher.db.transaction(async (db) => {
    const { count } = await db.batch.updateMany({ where: { id: batchId }, data: { archivedAt } });
    if (count === 0) throw notFound();
    await noted(teacher, db, archivedAt ? 'batch.archived' : 'batch.restored', `batch:${batchId}`);
    return { batchId };
  });
}

async function ensureStudent(db: Tables, id: string) {
  if (!(await db.person.findFirst({ where: { id, role: 'student', archivedAt: null }, select: { id: true } }))) throw notFound();
}

async function ensureNameIsFree(db: Tables, name: string, except?: string) {
  const taken = await db.batch.findFirst({ where: { name, ...(except && { id: { not: except } }) }, select: { archivedAt: true } });
  if (!taken) return;
  throw refused(taken.archivedAt ? 'batchClosed' : 'batchTaken', { field: 'name' });
}
