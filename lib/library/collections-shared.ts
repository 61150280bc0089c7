import { z } from 'zod';
import { fault } from '@/lib/kit/fault';
import { placeInList, rowId, said } from './ids-shared';

const words = { name: said(80).min(1, fault('collection')), description: said(500).default('') };

export const newCollection = z.object({ ...words, recordingIds: z.array(rowId).max(500).default([]) });
export const collectionEdit = z.object({ collectionId: rowId, ...words });
export const collectionCopy = z.object({ collectionId: rowId, name: words.name });
export const oneCollection = z.object({ collectionId: rowId });
/** `collection`: the id of one (`id:…`), or the name of a new one. */
export const intoCollection = z.object({ recordingId: rowId, collection: said(120).min(1, fault('collection')) });
export const collectionItem = z.object({ collectionId: rowId, recordingId: rowId });
export const collectionPlace = collectionItem.extend({ to: placeInList });
export const collectionAdd = collectionItem.extend({ to: placeInList.optional() });
export type NewCollection = z.output<typeof newCollection>;

/** A collection in the list: how many recordings this viewer hears of it, and the ragas of the first few. */
export type CollectionRow = { id: string; name: string; description: string; count: number; ragas: (string | null)[] };
