'use server';

import { action } from '@/lib/kit/action';
import { addLink, editLink, removeLink } from '@/lib/library';
import { linkEdit, newLink, oneLink } from '@/lib/library/links-shared';

const add = action({ as: 'teacher', input: newLink }, addLink);
const edit = action({ as: 'teacher', input: linkEdit }, editLink);
const remove = action({ as: 'teacher', input: oneLink }, removeLink);

export { add as addLink, edit as editLink, remove as removeLink };
