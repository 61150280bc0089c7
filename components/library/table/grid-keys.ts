/** Walks a grid's cells: arrows, Home and End, Page keys by ten. */
export function gridKey(event: KeyboardEvent, cell: HTMLElement): void {
  const row = cell.closest('tr');
  const body = cell.closest('tbody');
  if (!row || !body) return;
  const rows = [...body.rows];
  const [down, across] = [rows.indexOf(row), [...row.cells].indexOf(cell as HTMLTableCellElement)];
  const to = target(event.key, { down, across, rows: rows.length, cells: row.cells.length });
  if (!to) return;
  event.preventDefault();
  focusCell(body, rows[to.down]?.cells[to.across]);
}

/** Moves the focus to a cell, and the one stop of the Tab key with it. */
export function focusCell(body: HTMLTableSectionElement, cell: HTMLElement | undefined): void {
  if (!cell) return;
  for (const other of body.querySelectorAll<HTMLElement>('td[tabindex="0"]')) other.tabIndex = -1;
  cell.tabIndex = 0;
  cell.focus();
}

type Place = { down: number; across: number; rows: number; cells: number };

function target(key: string, { down, across, rows, cells }: Place): { down: number; across: number } | undefined {
  const within = (value: number, most: number) => Math.max(0, Math.min(value, most - 1));
  const to: Record<string, { down: number; across: number }> = {
    ArrowUp: { down: within(down - 1, rows), across },
    ArrowDown: { down: within(down + 1, rows), across },
    ArrowLeft: { down, across: within(across - 1, cells) },
    ArrowRight: { down, across: within(across + 1, cells) },
    PageUp: { down: within(down - 10, rows), across },
    PageDown: { down: within(down + 10, rows), across },
    Home: { down, across: 0 },
    End: { down, across: cells - 1 },
  };
  return to[key];
}
