'use server';

import { action } from '@/lib/kit/action';
import { fault } from '@/lib/kit/fault';
import { editAndShare } from '@/lib/library';
import { recordingEdit, recordingShare } from '@/lib/library/shared';

// Refused here already, before anything is saved: nobody at all is no audience.
const wholeForm = recordingEdit
  .extend(recordingShare.shape)
  .refine(({ visibility, batchIds }) => visibility !== 'batches' || batchIds.length > 0, { path: ['batchIds'], message: fault('someBatch') })
  .refine(({ visibility, personIds }) => visibility !== 'people' || personIds.length > 0, { path: ['personIds'], message: fault('someStudent') });

/** The whole form: what is said about the recording, and who hears it. A stale edit stops before anything is changed. */
export const saveRecording = action({ as: 'teacher', input: wholeForm }, editAndShare);
