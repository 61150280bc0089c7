'use server';

import { action } from '@/lib/kit/action';
import { editRecording, shareWith } from '@/lib/library';
import { recordingEdit, recordingShare } from '@/lib/library/shared';

const wholeForm = recordingEdit.extend(recordingShare.shape);

/** The whole form: what is said about the recording, then who hears it. A stale edit stops before anything is changed. */
export const saveRecording = action({ as: 'teacher', input: wholeForm }, async (teacher, { visibility, batchIds, personIds, ...edit }) => {
  await editRecording(teacher, edit);
  await shareWith(teacher, { recordingId: edit.recordingId, visibility, batchIds, personIds });
  return { recordingId: edit.recordingId };
});
