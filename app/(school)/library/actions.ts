'use server';

import { action } from '@/lib/kit/action';
import { deleteRecording, restoreRecording, retryConversion } from '@/lib/library';
import { oneRecording } from '@/lib/library/shared';

export const removeFromLibrary = action({ as: 'teacher', input: oneRecording }, deleteRecording);

export const bringBack = action({ as: 'teacher', input: oneRecording }, restoreRecording);

export const prepareAgain = action({ as: 'teacher', input: oneRecording }, retryConversion);
