import type { Editables, ShelfRecording } from '../shelf-recording';
import type { Row, Seen } from './tagging-hand';

/** What a row says of itself to the teacher's desk beside the list; nothing where it cannot be edited. */
export const rowData = (recording: ShelfRecording): string | undefined => (recording.edit ? JSON.stringify(rowOf(recording, recording.edit)) : undefined);

/** A recording as a row that can be edited: slugs, and what they are called. */
export function rowOf({ id, title, raga, taal, form, laya, day }: ShelfRecording, { kindName, ...said }: Editables): Row {
  return { id, title, raga: raga?.slug ?? '', ...said, names: { raga: raga?.name, taal, form, laya, kind: kindName, recordedOn: said.recordedOn && day } };
}

/** The row that an element stands in. */
export function rowAt(target: EventTarget | null): { row: Row; element: HTMLElement } | undefined {
  const element = target instanceof Element ? target.closest<HTMLElement>('[data-row]') : null;
  return element?.dataset.row ? { row: JSON.parse(element.dataset.row) as Row, element } : undefined;
}

/** All rows on the page, in order; one that stands there twice (as a row and in the table) once. */
export function rowsIn(root: HTMLElement): { row: Row; element: HTMLElement }[] {
  return [...root.querySelectorAll<HTMLElement>('[data-row]')].filter((element) => element.offsetParent !== null).flatMap((element) => rowAt(element) ?? []);
}

export const seenOf = ({ id, version }: Row): Seen => ({ recordingId: id, version });
