'use server';

import { z } from 'zod';
import { action } from '@/lib/kit/action';
import { fault } from '@/lib/kit/fault';
import { marked } from '@/lib/kit/markdown';
import { editRecording } from '@/lib/library';
import { recordingEdit } from '@/lib/library/shared';

const wordsOf = recordingEdit.pick({ recordingId: true, version: true, notes: true, lyrics: true });
const someText = z.object({ text: z.string().max(4000, fault('atMost')) });

/** Notes and words, against the version that was looked at; what is left out stays. */
export const saveWords = action({ as: 'teacher', input: wordsOf }, editRecording);

/** How notes will stand. Changes nothing. */
export const previewNotes = action({ as: 'teacher', input: someText }, async (_, { text }) => marked(text));
