import { rowAt } from './row-data';
import type { Selection } from './selection';

/** Shows on the rows what is chosen: their tick boxes came with them from the server, unseen until somebody chooses. */
export function paint(root: HTMLElement, { on, chosen }: Selection): void {
  for (const box of root.querySelectorAll<HTMLInputElement>('input[data-tick]')) {
    const at = rowAt(box);
    const place = box.closest('label');
    if (place) place.hidden = !on;
    box.checked = at !== undefined && chosen.has(at.row.id);
  }
  for (const button of root.querySelectorAll('[data-selecting]')) button.setAttribute('aria-pressed', String(on));
}
