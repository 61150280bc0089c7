import type { Charter, Hand, Model } from './charter-line';
import {
  byTeachers,
  everyone,
  forOwnStudents,
  free,
  hands,
  myOwn,
  ofOwnStudents,
  own,
  ownBatch,
  ownPayment,
  teachers,
  teachersAnd,
  teachersAndParents,
  visibleEvent,
  visibleMemory,
  visibleNotice,
  visibleRecording,
} from './charter-rules';
import type { Who } from './who';

/**
 * Who sees what, and who may write it (docs/architecture.md, "the four walls"): teachers everything of their school, students what
 * is theirs, parents what is their children's. It does not check that a row named by a foreign key may be seen: commands open such
 * rows through `viewer.db` first.
 */
export const charter = {
  // The school and its people. Nobody makes or ends a school through the wall.
  School: { see: everyone, write: hands<'School'>({ teacher: () => ({ update: 'any' }) }), face: ['id', 'name'] },
  Family: { see: teachersAnd((who) => ({ members: { some: { id: { in: [...own(who), who.personId] } } } })), write: byTeachers },
  Person: {
    see: teachersAnd((who) => ({ id: { in: [...own(who), who.personId] } })),
    // Which Sa one sings at is one's own to say.
    write: (who) => (who.role === 'teacher' ? 'free' : { of: { id: [who.personId] }, update: ['sa'] }),
    face: ['id', 'callName', 'role'],
  },
  PersonNote: { see: teachers, write: byTeachers },
  Guardianship: {
    see: teachersAnd((who) => ({ OR: [{ guardianId: who.personId }, { childId: { in: own(who) } }] })),
    write: byTeachers,
  },
  Consent: {
    see: teachersAndParents((who) => ({ childId: { in: own(who) } })),
    // Given again is a new line; either parent may withdraw what the other gave.
    write: hands<'Consent'>({
      teacher: free,
      parent: (who) => ({
        of: { childId: own(who) },
        fixed: { givenById: [who.personId] },
        create: ['id', 'childId', 'givenById', 'kind'],
        update: ['withdrawnAt'],
      }),
    }),
    follows: ['child'],
  },
  Batch: { see: teachersAnd(ownBatch), write: byTeachers, face: ['id', 'name'] },
  BatchMember: { see: teachersAnd(ofOwnStudents), write: byTeachers, follows: ['student'] },
  Notice: { see: teachersAnd(visibleNotice), write: byTeachers },
  NoticeBatch: {
    see: teachersAnd((who) => ({ notice: visibleNotice(who), batch: ownBatch(who) })),
    write: byTeachers,
    follows: ['notice', 'batch'],
  },
  NoticeRead: {
    see: teachersAnd(myOwn('personId')),
    write: hands<'NoticeRead'>({
      teacher: free,
      parent: (who) => ({ of: { personId: [who.personId] }, create: 'any' }),
      student: (who) => ({ of: { personId: [who.personId] }, create: 'any' }),
    }),
    follows: ['person'],
  },
  // Everybody's deeds leave a line, signed by themselves; a line is never changed.
  AuditLine: {
    see: teachers,
    write: (who) => ({ fixed: { actorId: [who.personId] }, create: 'any', ...(who.role === 'teacher' && { update: ['seenAt'] }) }),
  },

  // The library.
  MediaFile: {
    see: teachers,
    write: hands<'MediaFile'>({ teacher: free, student: () => ({ create: 'any' }) }), // a student's own takes
    face: ['id', 'name', 'mime', 'bytes', 'storageKey'],
  },
  Upload: { see: teachers, write: byTeachers },
  Recording: { see: teachersAnd(visibleRecording), write: byTeachers },
  RecordingBatch: {
    see: teachersAnd((who) => ({ recording: visibleRecording(who), batch: ownBatch(who) })),
    write: byTeachers,
    follows: ['recording', 'batch'],
  },
  RecordingPerson: {
    see: teachersAnd((who) => ({ recording: visibleRecording(who), personId: { in: own(who) } })),
    write: byTeachers,
    follows: ['recording', 'person'],
  },
  RecordingEdit: { see: teachers, write: byTeachers },
  Attachment: { see: teachersAnd((who) => ({ deletedAt: null, recording: visibleRecording(who) })), write: byTeachers, follows: ['recording'] },
  ResourceLink: {
    see: teachersAnd((who) => ({ OR: [{ recordingId: null }, { recording: visibleRecording(who) }] })),
    write: byTeachers,
  },
  Passage: {
    see: teachersAnd((who) => ({ recording: visibleRecording(who), OR: [{ shared: true }, { authorId: who.personId }] })),
    write: hands<'Passage'>({ teacher: free, parent: ownPassages, student: ownPassages }),
    follows: ['recording'],
  },
  // What a sound looks like is for whoever may hear it; the queue, which measures it, has a teacher's hand.
  Waveform: { see: teachersAnd((who) => ({ recording: visibleRecording(who) })), write: byTeachers, follows: ['recording'] },
  ListeningState: {
    see: myOwn('personId'),
    write: (who) => ({ of: { personId: [who.personId] }, create: 'any', update: 'any', delete: true }),
    follows: ['person'],
  },
  // Of what they may hear nothing of, not even the name.
  Collection: {
    see: teachersAnd((who) => ({ deletedAt: null, items: { some: { recording: visibleRecording(who) } } })),
    write: byTeachers,
  },
  CollectionItem: {
    see: teachersAnd((who) => ({ recording: visibleRecording(who), collection: { deletedAt: null } })),
    write: byTeachers,
    follows: ['recording', 'collection'],
  },
  SchoolTerm: { see: everyone, write: byTeachers },
  SavedSearch: {
    see: myOwn('ownerId'),
    write: (who) => ({ of: { ownerId: [who.personId] }, create: 'any', update: 'any', delete: true }),
    follows: ['owner'],
  },

  // Practice.
  Assignment: { see: teachersAnd((who) => ({ targets: { some: forOwnStudents(who) } })), write: byTeachers },
  AssignmentTarget: { see: teachersAnd(forOwnStudents), write: byTeachers, follows: ['assignment'] },
  PracticeGoal: {
    see: teachersAnd(ofOwnStudents),
    write: hands<'PracticeGoal'>({ teacher: free, parent: (who) => ({ of: { studentId: own(who) }, create: 'any', update: 'any' }) }),
    follows: ['student'],
  },
  PracticeEntry: {
    see: teachersAnd(ofOwnStudents),
    write: hands<'PracticeEntry'>({ teacher: free, parent: ownEntries, student: ownEntries }),
    follows: ['student'],
  },
  Submission: {
    see: teachersAnd(ofOwnStudents),
    write: hands<'Submission'>({
      teacher: free,
      student: (who) => ({
        of: { studentId: own(who) },
        create: ['id', 'studentId', 'fileId', 'recordingId', 'assignmentId', 'note', 'seconds'],
      }),
    }),
    follows: ['student'],
  },
  SubmissionReply: { see: teachersAnd((who) => ({ submission: ofOwnStudents(who) })), write: byTeachers, follows: ['submission'] },

  // Classes.
  ClassSeries: { see: teachersAnd((who) => ({ batch: ownBatch(who) })), write: byTeachers, follows: ['batch'] },
  ClassSession: {
    see: teachersAnd((who) => ({ OR: [{ batch: ownBatch(who) }, { attendance: { some: ofOwnStudents(who) } }] })),
    write: byTeachers,
  },
  Holiday: { see: everyone, write: byTeachers },
  Attendance: { see: teachersAnd(ofOwnStudents), write: byTeachers, follows: ['student', 'session'] },

  // Fees. A line of money is never changed or taken away: corrections are new lines. Children see no money.
  FeePlan: {
    see: teachersAndParents((who) => ({ OR: [{ members: { some: ofOwnStudents(who) } }, { batch: ownBatch(who) }] })),
    write: byTeachers,
  },
  FeePlanMember: { see: teachersAndParents(ofOwnStudents), write: byTeachers, follows: ['plan', 'student'] },
  Charge: {
    see: teachersAndParents(ofOwnStudents),
    write: hands<'Charge'>({ teacher: () => ({ create: 'any' }) }),
    follows: ['student'],
  },
  Payment: {
    see: teachersAndParents(ownPayment),
    write: hands<'Payment'>({
      teacher: () => ({ create: 'any', update: ['state', 'confirmedAt'] }),
      // "I have paid", until the teacher confirms it.
      parent: (who) => ({
        of: { studentId: own(who) },
        fixed: { payerId: [who.personId], state: ['claimed'] },
        create: ['id', 'studentId', 'payerId', 'amountMinor', 'method', 'paidOn', 'note', 'state'],
      }),
    }),
  },
  Receipt: {
    see: teachersAndParents((who) => ({ payment: ownPayment(who) })),
    write: hands<'Receipt'>({ teacher: () => ({ create: 'any' }) }),
    follows: ['payment'],
  },
  FeeReminder: { see: teachers, write: hands<'FeeReminder'>({ teacher: () => ({ create: 'any' }) }) },

  // Events and memories.
  Event: { see: teachersAnd(visibleEvent), write: byTeachers },
  ProgrammeItem: { see: teachersAnd(() => ({ event: visibleEvent() })), write: byTeachers, follows: ['event'] },
  Performer: { see: teachersAnd(() => ({ item: { event: visibleEvent() } })), write: byTeachers, follows: ['item'] },
  Rsvp: {
    see: teachersAnd(ofOwnStudents),
    write: hands<'Rsvp'>({
      teacher: free,
      parent: (who) => ({ of: { studentId: own(who) }, fixed: { answeredById: [who.personId] }, create: 'any', update: 'any' }),
    }),
    follows: ['student'],
  },
  Memory: { see: teachersAnd(visibleMemory), write: byTeachers },
  MemoryTag: { see: teachersAnd(() => ({ memory: visibleMemory() })), write: byTeachers, follows: ['memory'] },

  // Assistant and imports.
  Explanation: { see: teachersAnd(() => ({ state: 'approved' as const })), write: byTeachers },
  TagSuggestion: { see: teachers, write: byTeachers },
  ImportRun: { see: teachers, write: byTeachers },
  ImportItem: { see: teachers, write: byTeachers },

  // Outside the schools: sign-in, secrets, the queue.
  Identity: 'apart',
  Membership: 'apart',
  PinKey: 'apart',
  Session: 'apart',
  SignInLink: 'apart',
  PairedDevice: 'apart',
  Throttle: 'apart',
  CalendarFeed: 'apart',
  AlbumLink: 'apart',
  PushSubscription: 'apart',
  Job: 'apart',
} satisfies Charter;

/** The models no school owns. */
export type Apart = { [M in Model]: (typeof charter)[M] extends 'apart' ? M : never }[Model];

/** One's own loops in a recording; whether others hear of them is the teacher's to say. */
function ownPassages(who: Who): Hand<'Passage'> {
  return {
    of: { authorId: [who.personId] },
    fixed: { shared: [false] },
    create: 'any',
    update: ['label', 'fromMs', 'toMs', 'speed'],
    delete: true,
  };
}

function ownEntries(who: Who): Hand<'PracticeEntry'> {
  return { of: { studentId: own(who) }, create: 'any', update: 'any', delete: true };
}
