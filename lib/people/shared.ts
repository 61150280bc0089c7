import { z } from 'zod';

// The window: what may be said about people.

const name = z.string().trim().min(1, 'Please type a name.').max(120, 'Please make this shorter.');
const id = z.string().min(1).max(64);
const blank = z.literal('').transform(() => null);
const email = z.union([blank, z.string().trim().toLowerCase().pipe(z.email('Please look at the e-mail address again.').max(200))]).nullish();
const phone = z.union([blank, z.string().trim().regex(/^[+\d][\d\s()./-]{4,30}$/, 'Please look at the phone number again.')]).nullish();

export const newStudent = z.object({ name, parentName: z.string().trim().max(120).optional(), email, phone });
export type NewStudent = z.output<typeof newStudent>;

export const newParent = z.object({ childId: id, name, email, phone });
export type NewParent = z.output<typeof newParent>;

export const personEdit = z.object({ personId: id, name, callName: z.string().trim().max(60).optional(), email, phone });
export type PersonEdit = z.output<typeof personEdit>;

export const onePerson = z.object({ personId: id });
export const guardianship = z.object({ guardianId: id, childId: id });
export const newBatch = z.object({ name });
export const batchChoice = z.object({ personId: id, batches: z.array(id).default([]) });
export const oneLink = z.object({ linkId: id });

export type PersonRow = { id: string; name: string; callName: string; role: 'teacher' | 'student' | 'parent'; archivedAt: Date | null; kin: string[] };
