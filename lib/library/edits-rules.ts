import type { EditedField } from './tagging-shared';

/** What is said of a recording, as far as it can be edited: `audience` and `deleted` are fields like its raga. */
export type Said = Partial<Record<EditedField, unknown>>;
export type Editing = { editorId: string; toVersion: number; after: Said };

/** Of what is wanted, what differs from what is there: before and after with the same keys; undefined where nothing does. */
export function difference(there: Said, wanted: Said): { before: Said; after: Said } | undefined {
  const keys = keysOf(wanted).filter((key) => wanted[key] !== undefined && !isSame(wanted[key], there[key]));
  return keys.length > 0 ? { before: picked(there, keys), after: picked(wanted, keys) } : undefined;
}

/**
 * Whose change stands in the way of changing these fields, for somebody who saw the recording at `seen`: the last other person who
 * has changed one of them since. Edits that nobody wrote down (`unknown`) stand in the way too. Undefined: nobody's.
 */
export function inTheWay({ seen, version, since, fields, me }: { seen: number; version: number; since: readonly Editing[]; fields: readonly EditedField[]; me: string }): Editing | 'unknown' | undefined {
  const later = since.filter(({ toVersion }) => toVersion > seen);
  const others = later.filter(({ editorId, after }) => editorId !== me && fields.some((field) => field in after));
  const last = others.sort((a, b) => b.toVersion - a.toVersion)[0];
  return last ?? (version - seen > later.length ? 'unknown' : undefined);
}

/**
 * What an undo writes on one recording: of the fields the edit changed, those that still hold what it wrote, as they were before. Where
 * somebody else (than who undoes) has edited the recording since, it is left: their edit is returned. Undefined: nothing to take back.
 */
export function takenBack({ edit, there, since, me }: { edit: Editing & { before: Said }; there: Said; since: readonly Editing[]; me: string }): { back: Said } | { by: Editing } | undefined {
  const held = keysOf(edit.after).filter((key) => isSame(edit.after[key], there[key]));
  const other = since.filter(({ editorId, toVersion }) => editorId !== me && toVersion > edit.toVersion).sort((a, b) => b.toVersion - a.toVersion)[0];
  if (other) return held.length > 0 || keysOf(edit.after).some((key) => key in other.after) ? { by: other } : undefined;
  return held.length > 0 ? { back: picked(edit.before, held) } : undefined;
}

/** Equal as far as people can tell: the order of keys does not matter, that of lists does. */
export function isSame(a: unknown, b: unknown): boolean {
  if (typeof a !== 'object' || typeof b !== 'object' || !a || !b) return (a ?? null) === (b ?? null);
  const keys = new Set([...Object.keys(a), ...Object.keys(b)]);
  return [...keys].every((key) => isSame((a as Said)[key as EditedField], (b as Said)[key as EditedField]));
}

export const keysOf = (said: Said) => Object.keys(said) as EditedField[];

const picked = (said: Said, keys: readonly EditedField[]): Said => Object.fromEntries(keys.map((key) => [key, said[key] ?? null]));
