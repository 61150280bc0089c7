'use server';

import { action } from '@/lib/kit/action';
import { editRecording } from '@/lib/library';
import { recordingEdit } from '@/lib/library/shared';

const notation = recordingEdit.pick({ recordingId: true, version: true, notation: true });

/** The notation, against the version that was looked at. */
export const saveNotation = action({ as: 'teacher', input: notation }, editRecording);
