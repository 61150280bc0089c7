/** Where a key leads from a cell of a grid: arrows, Home and End (with Ctrl: of the whole grid), Page keys by ten rows. Undefined: it does not. */
export function cellAfter(event: { key: string; ctrlKey: boolean }, cell: HTMLTableCellElement): HTMLTableCellElement | undefined {
  const rows = [...(cell.closest('table')?.rows ?? [])].filter((row) => !row.hasAttribute('data-notice'));
  const [down, across] = [rows.findIndex((row) => row.contains(cell)), cell.cellIndex];
  const [lastRow, lastCell] = [rows.length - 1, (rows[down]?.cells.length ?? 1) - 1];
  const to: Record<string, [number, number]> = {
    ArrowUp: [down - 1, across],
    ArrowDown: [down + 1, across],
    ArrowLeft: [down, across - 1],
    ArrowRight: [down, across + 1],
    PageUp: [down - 10, across],
    PageDown: [down + 10, across],
    Home: [event.ctrlKey ? 0 : down, 0],
    End: [event.ctrlKey ? lastRow : down, lastCell],
  };
  const place = to[event.key];
  return place && rows[within(place[0], lastRow)]?.cells[within(place[1], lastCell)];
}

/** Puts the focus on a cell, or on the one thing in it that takes it (a head's link). */
export const focusOn = (cell: HTMLTableCellElement | undefined | null) => (cell?.querySelector<HTMLElement>('[data-focus]') ?? cell)?.focus();

const within = (value: number, most: number) => Math.max(0, Math.min(value, most));
