'use server';

import { action } from '@/lib/kit/action';
import { addPassage, editPassage, removePassage } from '@/lib/library';
import { newPassage, onePassage, passageEdit } from '@/lib/library/passages-shared';

/** A teacher's passage is for everybody who hears the recording; a child's or parent's is theirs alone. */
const add = action({ as: 'anyone', input: newPassage }, addPassage);
const edit = action({ as: 'anyone', input: passageEdit }, editPassage);
const remove = action({ as: 'anyone', input: onePassage }, removePassage);

export { add as addPassage, edit as editPassage, remove as removePassage };
