import { render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { RecordingList } from '@/components/library/recording-list';
import type { ShelfRecording } from '@/components/library/shelf-recording';
import { Desk } from '@/components/library/tagging/desk';
import { retagInTurns, undoInTurns } from '@/components/library/tagging/in-turns';
import { asSeen, NONE, toggledRow } from '@/components/library/tagging/selection';
import type { Row, TaggingHand } from '@/components/library/tagging/tagging-hand';
import { dismissToast, toastStore } from '@/components/ui/toast-store';
import { ClientWords } from '@/lib/i18n/client-words';
import type { Outcome } from '@/lib/library/shared';

jest.mock('next/navigation', () => ({ useRouter: () => ({ push: jest.fn(), refresh: jest.fn() }) }));

const outcome = (more: Partial<Outcome> = {}): Outcome => ({ operationId: 'o1', changed: 1, same: 0, gone: 0, left: [], leftCount: 0, versions: {}, ...more });
const hand = {
  retag: jest.fn<ReturnType<TaggingHand['retag']>, Parameters<TaggingHand['retag']>>(async () => ({ ok: true, data: outcome() })),
  takeBack: jest.fn<ReturnType<TaggingHand['takeBack']>, Parameters<TaggingHand['takeBack']>>(async () => ({ ok: true, data: outcome() })),
};
const ok = async () => ({ ok: true as const, data: null });
const list = { remove: ok, restore: ok, prepareAgain: ok };
const edit = { version: 3, taal: 'rupak', form: '', kind: 'demonstration', kindName: 'Demonstration', laya: '', recordedOn: '' };
const recording = (id: string): ShelfRecording => ({ id, title: `Song ${id}`, raga: { slug: 'yaman', name: 'Yaman' }, taal: 'Rupak', readiness: { state: 'waiting' }, edit });
const choice = (value: string) => ({ value, label: value.charAt(0).toUpperCase() + value.slice(1) });

beforeEach(() => {
  jest.clearAllMocks();
  toastStore.snapshot().forEach(({ id }) => dismissToast(id));
  Object.defineProperty(HTMLElement.prototype, 'offsetParent', { configurable: true, get: () => document.body });
  const choices = { taals: [choice('ektaal'), choice('rupak')], forms: [choice('tarana')], kinds: [choice('paltaa')], layas: [choice('drut')], ragas: [{ ...choice('yaman'), count: 2 }] };
  global.fetch = jest.fn(async (address) => ({ ok: true, json: async () => (String(address).includes('/all') ? ['1', '2', '3', '9'].map((recordingId) => ({ recordingId, version: 1 })) : choices) }) as Response);
  window.matchMedia = () => ({ matches: false }) as MediaQueryList;
});

function desk() {
  const root = { current: null as HTMLElement | null };
  render(
    <ClientWords areas={['player', 'ui', 'libraryTagging']}>
      <div ref={root as { current: HTMLDivElement | null }}>
        <button type="button" data-selecting>
          Select
        </button>
        <RecordingList label="Newest" recordings={['1', '2', '3'].map(recording)} hand={list} faces />
      </div>
      <Desk root={root} hand={hand} query="by=newest" total={4} />
    </ClientWords>,
  );
}
const first = () => screen.getAllByRole('listitem')[0]!;

async function takeEktaal() {
  await userEvent.click(within(first()).getByRole('button', { name: 'Taal: Rupak. Change' }));
  await userEvent.type(await screen.findByRole('combobox', { name: 'Taal' }), 'ekt');
  await userEvent.click(await screen.findByRole('option', { name: /Ektaal/ }));
}

test('a tag pressed is changed at once, against the version that is seen, with an undo', async () => {
  desk();
  await takeEktaal();
  expect(hand.retag).toHaveBeenCalledWith({ recordings: [{ recordingId: '1', version: 3 }], change: { taal: 'ektaal' }, onto: undefined });
  await waitFor(() => expect(screen.queryByRole('dialog')).not.toBeInTheDocument());
  const [toast] = toastStore.snapshot();
  expect(toast?.message).toBe('“Song 1”: Taal is now Ektaal.');
  await toast!.undo!();
  expect(hand.takeBack).toHaveBeenCalledWith({ operationId: 'o1', after: undefined, onto: undefined });
});

test('whose word stands in the way is told in place; mine goes over it only when I say so', async () => {
  hand.retag.mockResolvedValueOnce({ ok: true, data: outcome({ operationId: null, changed: 0, leftCount: 1, left: [{ recordingId: '1', title: 'Song 1', by: 'Meera', version: 7, theirs: { taal: 'rupak' } }] }) });
  desk();
  await takeEktaal();
  expect(await screen.findByRole('alert')).toHaveTextContent('Meera has changed this to Rupak meanwhile.');
  await userEvent.click(screen.getByRole('button', { name: 'Put mine' }));
  expect(hand.retag).toHaveBeenLastCalledWith({ recordings: [{ recordingId: '1', version: 7 }], change: { taal: 'ektaal' }, onto: undefined });
});

test('without a connection it says so and can be tried again', async () => {
  hand.retag.mockRejectedValueOnce(new TypeError('Failed to fetch'));
  desk();
  await takeEktaal();
  expect(await screen.findByRole('alert')).toHaveTextContent('no connection just now');
  await userEvent.click(screen.getByRole('button', { name: 'Try again' }));
  await waitFor(() => expect(hand.retag).toHaveBeenCalledTimes(2));
  await waitFor(() => expect(toastStore.snapshot()).toHaveLength(1));
});

test('choosing: by box, by shift, all of the list; the bar changes and deletes them', async () => {
  desk();
  expect(screen.queryByRole('checkbox')).not.toBeInTheDocument();
  await userEvent.click(screen.getByRole('button', { name: 'Select' }));
  await userEvent.click(screen.getByRole('checkbox', { name: 'Choose Song 1' }));
  expect(screen.getByText('1 recording chosen')).toBeInTheDocument();
  const user = userEvent.setup();
  await user.keyboard('{Shift>}');
  await user.click(screen.getByRole('link', { name: 'Song 3' }));
  await user.keyboard('{/Shift}');
  expect(screen.getByText('3 recordings chosen')).toBeInTheDocument();
  expect(screen.getByRole('checkbox', { name: 'Choose Song 2' })).toBeChecked();
  await userEvent.click(screen.getByRole('button', { name: 'Choose all 4' }));
  expect(await screen.findByText('4 recordings chosen')).toBeInTheDocument();
  await userEvent.click(screen.getByRole('button', { name: 'Delete' }));
  expect(hand.retag.mock.calls[0]![0]).toMatchObject({ change: { deleted: true }, recordings: [{ recordingId: '1', version: 3 }, {}, {}, { recordingId: '9', version: 1 }] });
  await waitFor(() => expect(screen.queryByText(/chosen/)).not.toBeInTheDocument());
});

test('keys on a row: x chooses, m moves', async () => {
  desk();
  screen.getByRole('link', { name: 'Song 2' }).focus();
  await userEvent.keyboard('x');
  expect(screen.getByText('1 recording chosen')).toBeInTheDocument();
  await userEvent.keyboard(' ');
  expect(screen.getByText('Nothing chosen yet')).toBeInTheDocument();
  await userEvent.keyboard('m');
  expect(await screen.findByRole('dialog', { name: 'Move “Song 2” to another raga' })).toBeInTheDocument();
});

test('what nobody may change has nothing to press', () => {
  render(
    <ClientWords areas={['player', 'ui']}>
      <RecordingList label="Newest" recordings={[{ ...recording('1'), edit: undefined }]} faces />
    </ClientWords>,
  );
  expect(screen.queryByRole('button', { name: /Taal/ })).not.toBeInTheDocument();
});

const row = (id: string, version = 1) => ({ id, version }) as Row;

test('a range goes from the last one to this, and both ways', () => {
  const rows = ['a', 'b', 'c', 'd'].map((id) => row(id));
  const upwards = toggledRow(toggledRow(NONE, rows[3]!, { rows }), rows[1]!, { rows, range: true });
  expect([...upwards.chosen.keys()].sort()).toEqual(['b', 'c', 'd']);
  expect([...toggledRow(upwards, rows[3]!, { rows, range: true }).chosen.keys()]).toEqual([]);
  expect(asSeen(upwards, [row('b', 5)])).toEqual(expect.arrayContaining([{ recordingId: 'b', version: 5 }, { recordingId: 'd', version: 1 }]));
});

test('many go in turns, as one operation, and come back in turns', async () => {
  const seen = Array.from({ length: 1_200 }, (_, at) => ({ recordingId: `r${at}`, version: 1 }));
  hand.retag.mockImplementation(async ({ recordings }) => ({ ok: true, data: outcome({ changed: recordings.length }) }));
  const progress: number[] = [];
  const answer = await retagInTurns(hand, { seen, change: { raga: 'des' } }, (done) => progress.push(done));
  expect(answer).toMatchObject({ ok: true, data: { changed: 1_200, operationId: 'o1' } });
  expect([progress, hand.retag.mock.calls.map(([{ onto }]) => onto)]).toEqual([[500, 1000, 1200], [undefined, 'o1', 'o1']]);
  hand.takeBack.mockResolvedValueOnce({ ok: true, data: outcome({ changed: 1_000, operationId: 'u1', next: 'e1000' }) });
  expect(await undoInTurns(hand, 'o1')).toMatchObject({ data: { changed: 1_001 } });
  expect(hand.takeBack).toHaveBeenLastCalledWith({ operationId: 'o1', after: 'e1000', onto: 'u1' });
});
