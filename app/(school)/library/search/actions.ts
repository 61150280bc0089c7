'use server';

import { action } from '@/lib/kit/action';
import { deleteSearch, renameSearch, saveSearch } from '@/lib/library';
import { oneSearch, savedSearch, searchName } from '@/lib/library/shared';

export const keepSearch = action({ as: 'anyone', input: savedSearch }, saveSearch);

export const nameSearch = action({ as: 'anyone', input: searchName }, renameSearch);

export const forgetSearch = action({ as: 'anyone', input: oneSearch }, deleteSearch);
