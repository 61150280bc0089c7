'use server';

import { action } from '@/lib/kit/action';
import { addRagaLink, removeRagaLink, removeTerm, saveForm, saveRaga, saveTaal } from '@/lib/library';
import { formTerm, newRagaLink, oneRagaLink, oneTerm, ragaTerm, taalTerm } from '@/lib/library/shared';
import { chooseSa } from '@/lib/people';
import { ownSa } from '@/lib/people/shared';

export const saveOurRaga = action({ as: 'teacher', input: ragaTerm }, saveRaga);
export const saveOurTaal = action({ as: 'teacher', input: taalTerm }, saveTaal);
export const saveOurForm = action({ as: 'teacher', input: formTerm }, saveForm);
export const takeWordBack = action({ as: 'teacher', input: oneTerm }, removeTerm);
export const keepLink = action({ as: 'teacher', input: newRagaLink }, addRagaLink);
export const dropLink = action({ as: 'teacher', input: oneRagaLink }, removeRagaLink);
export const keepSa = action({ as: 'anyone', input: ownSa }, chooseSa);
