import { z } from 'zod';
import { fault } from '@/lib/kit/fault';
import { rowId, said } from './ids-shared';

/** A time of a recording as one types it ("1:08", "0:42.5", "68"), in milliseconds. */
const time = z
  .string()
  .trim()
  .regex(/^\d{1,4}(:[0-5]?\d){0,2}([.,]\d{1,3})?$/, fault('time'))
  .transform((typed) => Math.round(typed.replace(',', '.').split(':').reduce((sum, part) => sum * 60 + Number(part), 0) * 1000));

const passage = {
  label: said(80).min(1, fault('passage')),
  from: time,
  to: time,
  speed: z.coerce.number().min(0.5, fault('speed')).max(1.5, fault('speed')).default(1),
};
const inOrder = { path: ['to'], message: fault('endsFirst') };

export const newPassage = z.object({ recordingId: rowId, ...passage }).refine(({ from, to }) => to > from, inOrder);
export const passageEdit = z.object({ passageId: rowId, ...passage }).refine(({ from, to }) => to > from, inOrder);
export const onePassage = z.object({ passageId: rowId });
export type NewPassage = z.output<typeof newPassage>;
export type PassageEdit = z.output<typeof passageEdit>;

/** A named piece of a recording, in milliseconds. `own`: this viewer made it and may change it; `shared`: others hear of it. */
export type PassageRow = { id: string; label: string; fromMs: number; toMs: number; speed: number; shared: boolean; own: boolean };
