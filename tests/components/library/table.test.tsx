import { act, render, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { HistoryLines, type ShownEdit } from '@/components/library/history/history-lines';
import { shelfFrom } from '@/components/library/shelf-address';
import { RecordingGrid } from '@/components/library/table/recording-grid';
import type { TableRow } from '@/components/library/table/table-row';
import type { TaggingHand } from '@/components/library/tagging/tagging-hand';
import { dismissToast, toastStore } from '@/components/ui/toast-store';
import { ClientWords } from '@/lib/i18n/client-words';
import type { Outcome } from '@/lib/library/shared';

const outcome = (more: Partial<Outcome> = {}): Outcome => ({ operationId: 'o1', changed: 1, same: 0, gone: 0, left: [], leftCount: 0, versions: { '1': 4 }, ...more });
const hand = {
  retag: jest.fn<ReturnType<TaggingHand['retag']>, Parameters<TaggingHand['retag']>>(),
  takeBack: jest.fn<ReturnType<TaggingHand['takeBack']>, Parameters<TaggingHand['takeBack']>>(),
};
const choice = (value: string) => ({ value, label: value.charAt(0).toUpperCase() + value.slice(1) });
const tableRow = (id: string, more: Partial<TableRow> = {}): TableRow => ({
  ...{ id, version: 3, title: `Song ${id}`, raga: 'yaman', taal: 'rupak', form: '', kind: 'paltaa', laya: '', recordedOn: '' },
  ...{ names: { raga: 'Yaman', taal: 'Rupak', kind: 'Paltaa' }, hearers: 'Everyone', length: '3:20' },
  ...more,
});
let history: ShownEdit[] | undefined;

beforeEach(() => {
  hand.retag.mockReset().mockResolvedValue({ ok: true, data: outcome() });
  hand.takeBack.mockReset().mockResolvedValue({ ok: true, data: outcome() });
  toastStore.snapshot().forEach(({ id }) => dismissToast(id));
  const choices = { taals: [choice('dadra'), choice('rupak')], forms: [choice('tarana')], kinds: [choice('paltaa'), choice('feedback')], layas: [choice('drut')], ragas: [] };
  global.fetch = jest.fn(async (address) => {
    if (String(address).includes('/history')) return { ok: history !== undefined, json: async () => history } as Response;
    return { ok: true, json: async () => (String(address).includes('/suggestions') ? [choice('bihag')] : choices) } as Response;
  });
});

const table = (rows: readonly TableRow[]) => (
  <ClientWords areas={['player', 'ui', 'libraryTagging', 'libraryTable']}>
    <RecordingGrid rows={rows} shelf={shelfFrom({ view: 'table', sort: 'recorded', q: 'yaman' })} skip={60} total={200} hand={hand} />
  </ClientWords>
);
const shown = async (rows = ['1', '2', '3'].map((id) => tableRow(id))) => {
  const { rerender } = render(table(rows));
  await act(async () => undefined); // the choices are here
  return (next: readonly TableRow[]) => rerender(table(next));
};
const cell = (column: string, id = '1') => document.querySelector<HTMLElement>(`tr[data-id="${id}"] > [data-column=${column}]`)!;
const keys = (typed: string) => userEvent.keyboard(typed);
const focus = (column: string, id = '1') => act(() => cell(column, id).focus());

test('one stop of the Tab key; arrows, Home, End and Page keys walk, into the heads too', async () => {
  await shown();
  expect(document.querySelectorAll('[role=grid] [tabindex="0"]')).toHaveLength(1);
  await userEvent.tab();
  expect(cell('title')).toHaveFocus();
  await keys('{ArrowRight}{ArrowDown}');
  expect(cell('raga', '2')).toHaveFocus();
  expect(document.querySelectorAll('[role=grid] [tabindex="0"]')).toHaveLength(1);
  await keys('{End}');
  expect(cell('hearers', '2')).toHaveFocus();
  await keys('{Home}');
  expect(cell('listen', '2')).toHaveFocus();
  await keys('{PageDown}');
  expect(cell('listen', '3')).toHaveFocus();
  await keys('{Control>}{Home}{/Control}{ArrowRight}');
  expect(screen.getByRole('link', { name: 'Sort by Title' })).toHaveFocus();
  await userEvent.tab();
  expect(document.body).toHaveFocus();
});

test('it says where it stands in the whole shelf, and how it is sorted; heads keep the rest of the address', async () => {
  await shown();
  expect(screen.getByRole('grid')).toHaveAttribute('aria-rowcount', '201');
  expect(cell('title').closest('tr')).toHaveAttribute('aria-rowindex', '62');
  expect(screen.getByRole('columnheader', { name: /Date/ })).toHaveAttribute('aria-sort', 'descending');
  expect(screen.getByRole('link', { name: 'Sort by Date' })).toHaveAttribute('href', '/library?q=yaman&sort=recorded-back&view=table');
  expect(screen.getByRole('link', { name: 'Sort by Raga' })).toHaveAttribute('href', '/library?q=yaman&sort=raga&view=table');
});

test('typing edits at once with that letter, Enter saves what was seen; the row comes anew, the toast undoes', async () => {
  const again = await shown();
  focus('raga');
  await keys('bih');
  expect(screen.getByRole('combobox', { name: 'Change: Raga' })).toHaveValue('bih');
  await userEvent.click(await screen.findByRole('option', { name: 'Bihag' }));
  expect(hand.retag).toHaveBeenCalledWith({ recordings: [{ recordingId: '1', version: 3 }], change: { raga: 'bihag' } });
  expect(cell('raga')).toHaveFocus();
  await waitFor(() => expect(cell('raga')).not.toHaveAttribute('aria-busy'));
  expect(cell('raga')).toHaveTextContent('Bihag'); // before the server's rows say so
  again([tableRow('1', { version: 5, raga: 'des', names: { raga: 'Des' } })]);
  expect(cell('raga')).toHaveTextContent('Des');
  await act(async () => toastStore.snapshot()[0]!.undo!());
  expect(hand.takeBack).toHaveBeenCalledWith(expect.objectContaining({ operationId: 'o1' }));
});

test('words that were not chosen are sent as typed; Escape leaves all as it was; Delete empties', async () => {
  await shown();
  focus('taal');
  await keys('ek taal{Enter}');
  expect(hand.retag).toHaveBeenLastCalledWith(expect.objectContaining({ change: { taal: 'ek taal' } }));
  focus('title', '2');
  await keys('{F2}{End} more{Escape}');
  expect(cell('title', '2')).toHaveFocus();
  await keys('{Enter}{Enter}'); // unchanged: nothing to save
  expect(hand.retag).toHaveBeenCalledTimes(1);
  focus('raga', '2');
  await keys('{Delete}');
  expect(hand.retag).toHaveBeenLastCalledWith(expect.objectContaining({ change: { raga: null } }));
  focus('title', '3');
  await keys('{Delete}');
  expect(hand.retag).toHaveBeenCalledTimes(2);
});

test('Tab saves and goes on to the next cell, also from a select; a click elsewhere saves too', async () => {
  await shown();
  focus('kind');
  await keys('{Enter}');
  await userEvent.selectOptions(screen.getByRole('combobox', { name: 'Change: Kind' }), 'feedback');
  await keys('{Tab}');
  expect(hand.retag).toHaveBeenLastCalledWith(expect.objectContaining({ change: { kind: 'feedback' } }));
  expect(cell('laya')).toHaveFocus();
  await userEvent.click(screen.getByRole('button', { name: 'Change the title of “Song 2”' }));
  await keys('Evening');
  await userEvent.click(cell('length', '3'));
  expect(hand.retag).toHaveBeenLastCalledWith({ recordings: [{ recordingId: '2', version: 3 }], change: { title: 'Evening' } });
});

test('somebody else was faster: theirs and mine are both told; keep theirs, or put mine over it knowingly', async () => {
  const left = [{ recordingId: '1', title: 'Song 1', by: 'Kavita', version: 4, theirs: { raga: 'bhupali' } }];
  hand.retag.mockResolvedValue({ ok: true, data: outcome({ changed: 0, operationId: null, left, leftCount: 1, versions: {} }) });
  const again = await shown();
  focus('raga');
  await keys('des{Enter}');
  const alert = await screen.findByRole('alert');
  expect(alert).toHaveTextContent('Kavita has changed this to Bhupali meanwhile. You wrote Raga: des.');
  again([tableRow('1', { version: 4, raga: 'bhupali', names: { raga: 'Bhoop' } })]);
  expect(alert).toHaveTextContent('changed this to Bhoop');
  hand.retag.mockResolvedValue({ ok: true, data: outcome({ versions: { '1': 5 } }) });
  await userEvent.click(screen.getByRole('button', { name: 'Put mine' }));
  expect(hand.retag).toHaveBeenLastCalledWith({ recordings: [{ recordingId: '1', version: 4 }], change: { raga: 'des' } });
  expect(screen.queryByRole('alert')).not.toBeInTheDocument();
  expect(cell('raga')).toHaveFocus();
});

test('no connection: what was written stays, and is tried again or left', async () => {
  hand.retag.mockRejectedValue(new TypeError('Failed to fetch'));
  await shown();
  focus('title');
  await keys('Dawn{Enter}');
  expect(await screen.findByRole('alert')).toHaveTextContent('There is no connection just now');
  expect(cell('title')).toHaveTextContent('Dawn');
  await userEvent.click(screen.getByRole('button', { name: 'Try again' }));
  expect(hand.retag).toHaveBeenCalledTimes(2);
  await userEvent.click(await screen.findByRole('button', { name: 'Leave it' }));
  expect(cell('title')).toHaveTextContent('Song 1');
});

test('a history tells who and what; one’s own can be undone, the others say why not', async () => {
  const line = { operationId: 'o1', editor: 'Meera', when: '14 Oct, 5:30 pm', undone: false, undoes: false, many: 1 };
  history = [
    { ...line, id: 'e2', changes: [{ field: 'Raga', before: 'Yaman', after: 'Bhupali' }] },
    { ...line, id: 'e1', editor: 'Kavita', mayNot: 'Kavita can undo this.', changes: [{ field: 'Taal', before: 'nothing', after: 'Rupak' }] },
  ];
  render(
    <ClientWords areas={['ui', 'libraryTagging', 'libraryHistory']}>
      <HistoryLines recordingId="1" hand={hand} />
    </ClientWords>,
  );
  expect(await screen.findByText('Kavita can undo this.')).toBeInTheDocument();
  expect(screen.getAllByRole('button')).toHaveLength(1);
  history = [];
  await userEvent.click(screen.getByRole('button', { name: /^Undo this.*Meera.*5:30 pm/ }));
  expect(hand.takeBack).toHaveBeenCalled();
  expect(await screen.findByText('Nothing has been changed since it was added.')).toBeInTheDocument();
});
