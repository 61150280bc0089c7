import 'server-only';

export { deletePreset, editPreset, makePreset, restorePreset } from './presets';
export { presetsOf } from './queries';
