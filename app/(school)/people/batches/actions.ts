'use server';

import { action } from '@/lib/kit/action';
import * as domain from '@/lib/people';
import * as given from '@/lib/people/shared';

const toBatch = ({ batchId }: { batchId: string }) => `/people/batches/${batchId}`;

export const addBatch = action({ as: 'teacher', input: given.newBatch, goTo: toBatch }, domain.addBatch);
export const renameBatch = action({ as: 'teacher', input: given.batchEdit }, domain.renameBatch);
export const archiveBatch = action({ as: 'teacher', input: given.oneBatch }, domain.archiveBatch);
export const restoreBatch = action({ as: 'teacher', input: given.oneBatch }, domain.restoreBatch);
export const chooseMembers = action({ as: 'teacher', input: given.memberChoice }, domain.chooseMembers);
