import type { Row, Seen } from './tagging-hand';

export type Selection = { on: boolean; chosen: ReadonlyMap<string, Seen>; last?: string };

export const NONE: Selection = { on: false, chosen: new Map() };

/** The selection with a row put in or taken out; with `range`, everything between the last one and this takes this one's new state. */
export function toggledRow(selection: Selection, row: Row, { range, rows }: { range?: boolean; rows: readonly Row[] }): Selection {
  const into = !selection.chosen.has(row.id);
  const chosen = new Map(selection.chosen);
  for (const one of range ? between(rows, selection.last, row) : [row])
    if (into) chosen.set(one.id, { recordingId: one.id, version: one.version });
    else chosen.delete(one.id);
  return { on: true, chosen, last: row.id };
}

/** What was chosen, each at the version that is seen now: rows on the page may have been freshened since. */
export function asSeen({ chosen }: Selection, rows: readonly Row[]): Seen[] {
  const now = new Map(rows.map(({ id, version }) => [id, version]));
  return [...chosen.values()].map(({ recordingId, version }) => ({ recordingId, version: now.get(recordingId) ?? version }));
}

function between(rows: readonly Row[], last: string | undefined, row: Row): readonly Row[] {
  const [from, to] = [rows.findIndex(({ id }) => id === last), rows.findIndex(({ id }) => id === row.id)];
  return from < 0 || to < 0 ? [row] : rows.slice(Math.min(from, to), Math.max(from, to) + 1);
}
