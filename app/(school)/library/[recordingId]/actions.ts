'use server';

import { action } from '@/lib/kit/action';
import { fault } from '@/lib/kit/fault';
import { putIntoCollection, shareWith } from '@/lib/library';
import { intoCollection } from '@/lib/library/collections-shared';
import { recordingShare } from '@/lib/library/shared';

const someone = recordingShare
  .refine(({ visibility, batchIds }) => visibility !== 'batches' || batchIds.length > 0, { path: ['batchIds'], message: fault('someBatch') })
  .refine(({ visibility, personIds }) => visibility !== 'people' || personIds.length > 0, { path: ['personIds'], message: fault('someStudent') });

/** Who hears the recording, changed on its own page. */
export const changeHearers = action({ as: 'teacher', input: someone }, shareWith);

/** Into a collection that is there, or a new one. */
export const putInto = action({ as: 'teacher', input: intoCollection }, putIntoCollection);
