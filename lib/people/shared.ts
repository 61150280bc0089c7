import { z } from 'zod';
import { type Fault, fault } from '@/lib/kit/fault';
import { nameKey, phoneKept, type StudentLine } from './rules';

// The window: what may be said about people.

export const consentKinds = ['account', 'photo', 'sound', 'sharing'] as const;
export type ConsentKind = (typeof consentKinds)[number];

const id = z.string().min(1).max(64);
const chosen = (nobody: Fault) => z.string(nobody).min(1, nobody).max(64);
const line = (empty: Fault, most = 120) => z.string().trim().min(1, empty).max(most, fault('shorter'));
const name = line(fault('name')).refine((text) => nameKey(text) !== '', fault('letters'));
const blank = z.string().regex(/^\s*$/).transform(() => null);
const orNone = <T extends z.ZodType>(kind: T) => z.union([blank, kind]).nullish();
const email = orNone(z.string().trim().toLowerCase().pipe(z.email(fault('email')).max(200)));
const phone = orNone(
  z
    .string()
    .trim()
    .max(40)
    .regex(/^[+\d][\d\s()./-]{4,}$/, fault('phone'))
    .transform(phoneKept),
);

export const newStudent = z.object({ name, parentName: orNone(name), email, phone, siblingId: orNone(id) });
export type NewStudent = z.output<typeof newStudent>;

/** Many students at once, as typed or pasted: one a line (rules.ts, `studentLines`). */
export const newStudents = z.object({
  text: z.string().trim().min(1, fault('names')).max(30_000, fault('inParts')),
  batchId: orNone(id),
});
export type NewStudents = z.output<typeof newStudents>;

/** What will become of one line: `new` is added, everything else is left out and says why. */
export type LineState = 'new' | 'here' | 'archived' | 'twice' | 'faulty';
export type StudentPreview = StudentLine & { state: LineState; fault?: string };

export const newParent = z.object({ childId: id, name, email, phone });
export type NewParent = z.output<typeof newParent>;

export const personEdit = z.object({ personId: id, name, callName: orNone(line(fault('unfit'), 60)), email, phone });
export type PersonEdit = z.output<typeof personEdit>;

export const onePerson = z.object({ personId: id });
export type OnePerson = z.output<typeof onePerson>;

export const guardianship = z.object({
  guardianId: chosen(fault('fromList')),
  childId: chosen(fault('fromList')),
});
export type GuardianshipInput = z.output<typeof guardianship>;

export const note = z.object({ personId: id, text: z.string().trim().max(4000, fault('shorter')) });
export type NoteInput = z.output<typeof note>;

/** `givenById`: the parent who said yes, or the teacher who has it on paper. */
export const newConsent = z.object({ childId: id, kind: z.enum(consentKinds), givenById: id });
export type NewConsent = z.output<typeof newConsent>;
export const oneConsent = z.object({ childId: id, kind: z.enum(consentKinds) });
export type OneConsent = z.output<typeof oneConsent>;

const batchName = line(fault('batchName'), 80);
export const newBatch = z.object({ name: batchName });
export type NewBatch = z.output<typeof newBatch>;
export const batchEdit = z.object({ batchId: id, name: batchName });
export const oneBatch = z.object({ batchId: id });
export type OneBatch = z.output<typeof oneBatch>;
export const batchChoice = z.object({ personId: id, batches: z.array(id).max(100).default([]) });
export type BatchChoice = z.output<typeof batchChoice>;
export const batchMember = z.object({ batchId: id, personId: chosen(fault('studentFromList')) });
export type BatchMemberInput = z.output<typeof batchMember>;

/** Who comes into a batch and who leaves it; everybody else stays as they are. */
export const memberChoice = z.object({ batchId: id, join: z.array(id).max(1000).default([]), leave: z.array(id).max(1000).default([]) });
export type MemberChoice = z.output<typeof memberChoice>;

/** Students whose cards are made in one go; the page asks for a class in several. */
export const cardBatch = z.object({ ids: z.array(id).min(1).max(20) });

/** Another teacher is invited, by mail where an address is given. */
export const invitation = z.object({ email });

export const oneLink = z.object({ linkId: id });
export const oneAlert = z.object({ alertId: id });

type Role = 'teacher' | 'student' | 'parent';

/** A person in a list; `kin`: the first names of their children or parents, `kinIds` who those are. */
export type PersonRow = {
  id: string;
  name: string;
  callName: string;
  role: Role;
  archivedAt: Date | null;
  kin: string[];
  kinIds: string[];
  batches: string[];
};

export type Named = { id: string; name: string };

/** How a child's consent of one kind stands; null where it was never given. */
export type ConsentState = { kind: ConsentKind; givenBy: string; givenAt: Date; withdrawnAt: Date | null };

export type BatchRow = Named & { members: number; archivedAt: Date | null };

/** The pitch a person sings at: a note and its octave. */
export const ownSa = z.object({ sa: z.string().regex(/^[A-G]#?[1-5]$/, fault('fromList')) });
export type OwnSa = z.output<typeof ownSa>;
