import { z } from 'zod';
import { fault } from '@/lib/kit/fault';

// The window: what may be asked of children to practise.

const id = z.string().regex(/^[A-Za-z0-9_-]{1,64}$/, fault('notHere'));
const ids = z.array(id).max(300).default([]);
const blank = z.literal('').transform(() => undefined);
const orNone = <T extends z.ZodType>(shape: T) => z.union([blank, shape]).optional();

const what = {
  text: z.string().trim().max(500, fault('atMost')).default(''),
  speed: orNone(z.coerce.number().min(0.5, fault('speed')).max(1.5, fault('speed'))),
  timesADay: orNone(z.coerce.number().int().min(1, fault('unfit')).max(20, fault('unfit'))),
  daysAWeek: orNone(z.coerce.number().int().min(1, fault('unfit')).max(7, fault('unfit'))),
  dueOn: orNone(z.iso.date(fault('day'))),
  batchIds: ids,
  studentIds: ids,
};
const someone = <T extends { batchIds: string[]; studentIds: string[] }>({ batchIds, studentIds }: T) => batchIds.length + studentIds.length > 0;
const nobody = { path: ['batchIds'], message: fault('someoneToAsk') };

export const askForRecording = z.object({ recordingId: id, passageId: orNone(id), ...what }).refine(someone, nobody);
export const askForCollection = z.object({ collectionId: id, ...what }).refine(someone, nobody);
export const oneAssignment = z.object({ assignmentId: id });
export type Ask = z.output<z.ZodObject<typeof what>>;
export type AskForRecording = z.output<typeof askForRecording>;
export type AskForCollection = z.output<typeof askForCollection>;

/** What is asked, in short; `of` names whom, for teachers (a parent or child reads their own there). Days are YYYY-MM-DD. */
export type AskedRow = {
  id: string;
  text: string;
  speed: number | null;
  timesADay: number | null;
  daysAWeek: number | null;
  dueOn: string | null;
  passage: { label: string; fromMs: number; toMs: number } | null;
  collection: { id: string; name: string } | null;
  of: string[];
};
