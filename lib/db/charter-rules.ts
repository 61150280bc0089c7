import type { Prisma } from '@/generated/prisma/client';
import type { Hand, Model, Where } from './charter-line';
import type { Who } from './who';

// The sentences the charter is made of. They are plain conditions on rows of one school; the wall adds the school.

export const isTeacher = (who: Who) => who.role === 'teacher';

/** The students whose things are this viewer's own: a student's self, a parent's children. */
export const own = (who: Who): string[] => (who.role === 'student' ? [who.personId] : [...(who.childIds ?? [])]);

export const everyone = () => 'all' as const;
export const teachers = (who: Who) => (isTeacher(who) ? 'all' : 'none');

/** Teachers see every row; the others those that meet a condition. */
export const teachersAnd =
  <W>(rule: (who: Who) => W) =>
  (who: Who) =>
    isTeacher(who) ? ('all' as const) : rule(who);

/** Teachers and parents; what concerns money is not for children. */
export const teachersAndParents =
  <W>(rule: (who: Who) => W) =>
  (who: Who) =>
    isTeacher(who) ? ('all' as const) : who.role === 'parent' ? rule(who) : ('none' as const);

/** What each role may write; a role that is not named writes nothing. */
export const hands =
  <M extends Model>(by: { [R in Who['role']]?: (who: Who) => Hand<M> }) =>
  (who: Who): Hand<M> =>
    by[who.role]?.(who) ?? 'none';

export const free = () => 'free' as const;
export const byTeachers = (who: Who) => (isTeacher(who) ? 'free' : 'none');

export const ofOwnStudents = (who: Who) => ({ studentId: { in: own(who) } });

/** A batch that a student of one's own is in now. */
export const ownBatch = (who: Who): Prisma.BatchWhereInput => ({ members: { some: { studentId: { in: own(who) }, leftAt: null } } });

/**
 * A recording meant for a student of one's own: published, not deleted, and for everyone, for a batch of theirs or for them. Whose
 * children have all left has no such student, and "everyone" is not them.
 */
export const visibleRecording = (who: Who): Prisma.RecordingWhereInput => ({
  deletedAt: null,
  published: true,
  OR: [
    ...(own(who).length > 0 ? [{ visibility: 'everyone' as const }] : []),
    { visibility: 'batches', batches: { some: { batch: ownBatch(who) } } },
    { visibility: 'people', people: { some: { personId: { in: own(who) } } } },
  ],
});

export const visibleEvent = (): Prisma.EventWhereInput => ({ state: { in: ['published', 'cancelled'] } });

export const visibleMemory = (): Prisma.MemoryWhereInput => ({
  state: 'shown',
  deletedAt: null,
  OR: [{ eventId: null }, { event: visibleEvent() }],
});

export const visibleNotice = (who: Who): Prisma.NoticeWhereInput => ({
  withdrawnAt: null,
  OR: [{ toEveryone: true }, { batches: { some: { batch: ownBatch(who) } } }],
});

/** Meant for a student of one's own, by name or by batch. */
export const forOwnStudents = (who: Who) => ({ OR: [{ studentId: { in: own(who) } }, { batch: ownBatch(who) }] });

/** Paid by oneself, for a child of one's own, or for their family as a whole. */
export const ownPayment = (who: Who): Where<'Payment'> => ({
  OR: [{ payerId: who.personId }, { studentId: { in: own(who) } }, { family: { members: { some: { id: { in: own(who) } } } } }],
});

/** Kept by one person for themselves; teachers, too, have only their own. */
export const myOwn =
  <C extends string>(column: C) =>
  (who: Who) =>
    ({ [column]: who.personId }) as Record<C, string>;
