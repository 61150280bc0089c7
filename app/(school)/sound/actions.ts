'use server';

import { action } from '@/lib/kit/action';
import { deletePreset, editPreset, makePreset, restorePreset } from '@/lib/sound';
import { newPreset, onePreset, presetEdit } from '@/lib/sound/shared';

const make = action({ as: 'teacher', input: newPreset }, makePreset);
const edit = action({ as: 'teacher', input: presetEdit }, editPreset);
const remove = action({ as: 'teacher', input: onePreset }, deletePreset);
const restore = action({ as: 'teacher', input: onePreset }, restorePreset);

export { edit as editPreset, make as makePreset, remove as deletePreset, restore as restorePreset };
