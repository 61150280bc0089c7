'use server';

import { action } from '@/lib/kit/action';
import { bulkEdit, mergeTag, renameTag, undoOperation } from '@/lib/library';
import { bulkChange, oneOperation, tagMerge, tagName } from '@/lib/library/shared';

/** Changes fields of one recording or of many, each by itself. */
export const retag = action({ as: 'teacher', input: bulkChange }, (teacher, change) => bulkEdit(teacher, change));

/** Takes back what was done at once. */
export const takeBack = action({ as: 'teacher', input: oneOperation }, undoOperation);

/** Makes one raga, taal or form another, over the whole school. */
export const merge = action({ as: 'teacher', input: tagMerge }, mergeTag);

/** Says what this school calls a raga, taal or form. */
export const rename = action({ as: 'teacher', input: tagName }, renameTag);
