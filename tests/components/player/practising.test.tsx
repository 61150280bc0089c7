import { act, fireEvent, render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { Listener } from '@/components/player/listener';
import { PlayButton } from '@/components/player/play-button';
import { now, seek, stop } from '@/components/player/player';
import { PlayerBar } from '@/components/player/player-bar';
import type { Track } from '@/components/player/track';
import { WordsProvider } from '@/lib/i18n/client';
import type { ClientMessages } from '@/lib/i18n/client-translator';
import { compiledWords } from '@/lib/i18n/compile';
import { type Area, messages } from '@/lib/i18n/messages';
import { show } from '@/tests/support/screen';
import { anInstrument } from './instrument';

const YAMAN: Track = { id: 'y', title: 'Yaman, alap', ragaName: 'Yaman', src: '/library/y/audio', href: '/library/y', seconds: 200, peaks: [10] };
const savePassage = jest.fn<ReturnType<Listener['savePassage']>, Parameters<Listener['savePassage']>>();
const PASSAGES = [
  { id: 'p1', label: 'mukhda', fromMs: 42_000, toMs: 68_000, speed: 0.75, shared: true, own: false },
  { id: 'p2', label: 'taan', fromMs: 100_000, toMs: 104_000, speed: 1, shared: false, own: true },
];
let answers: Record<string, unknown>;
const asked = jest.fn(async (address: string, _init?: RequestInit) => {
  const name = address.split('?')[0]!.split('/').at(-1)!;
  return { ok: name in answers, status: 200, json: async () => answers[name] };
});

beforeEach(() => {
  anInstrument();
  answers = { passages: PASSAGES };
  asked.mockClear();
  savePassage.mockReset().mockResolvedValue({ ok: true, data: {} });
  Object.assign(globalThis, { fetch: asked });
});
afterEach(() => {
  act(stop);
  localStorage.clear();
  jest.restoreAllMocks();
});

async function anOpenPlayer({ teaches = false, id = 'anu' } = {}) {
  const { container, unmount } = show(
    <>
      <PlayButton track={YAMAN} />
      <PlayerBar listener={{ id, teaches, savePassage }} />
    </>,
  );
  const audio = container.querySelector('audio') as HTMLAudioElement;
  await userEvent.click(screen.getByRole('button', { name: 'Play Yaman, alap' }));
  await userEvent.click(screen.getByRole('button', { name: /Open the player/ }));
  return { audio, unmount, sheet: within(await screen.findByRole('dialog')) };
}
type Sheet = Awaited<ReturnType<typeof anOpenPlayer>>['sheet'];

const press = (sheet: Sheet, name: string | RegExp) => userEvent.click(sheet.getByRole('button', { name }));
const tile = (sheet: Sheet, name: RegExp) => userEvent.click(within(sheet.getByRole('group', { name: 'Practise' })).getByRole('button', { name }));
const pieces = () => now().practice.pieces.map(({ from, to }) => [from, to]);
const goes = (audio: HTMLAudioElement, seconds: number) =>
  act(() => {
    audio.currentTime = seconds;
    fireEvent.timeUpdate(audio);
  });

test('from here, to here: it goes back to where it begins, and says which time it is', async () => {
  const { audio, sheet } = await anOpenPlayer();
  act(() => seek(42));
  await press(sheet, 'From here');
  expect(sheet.getByText('From 0:42 …')).toBeInTheDocument();
  act(() => seek(68));
  await press(sheet, 'To here');
  expect(pieces()).toEqual([[42, 68]]);
  expect(audio.currentTime).toBe(42);
  expect(sheet.getByText('0:42–1:08')).toBeInTheDocument();
  goes(audio, 68);
  expect(audio.currentTime).toBe(42);
  expect(sheet.getByText('2nd time')).toBeInTheDocument();
});

test('the other way round is the same loop, and a loop is never too short to hear', async () => {
  const { sheet } = await anOpenPlayer();
  act(() => seek(68));
  await press(sheet, 'From here');
  act(() => seek(42));
  await press(sheet, 'To here');
  expect(pieces()).toEqual([[42, 68]]);
  await userEvent.keyboard('x');
  expect(pieces()).toEqual([]);
  act(() => seek(10));
  await userEvent.keyboard('ab');
  expect(pieces()).toEqual([[10, 10.5]]);
});

test('by keys alone: set, nudged, let go, taken away; echo, ladder and speed', async () => {
  const { audio, sheet } = await anOpenPlayer();
  act(() => seek(42));
  await userEvent.keyboard('a');
  act(() => seek(68));
  await userEvent.keyboard('b');
  await userEvent.keyboard('[[[[');
  await userEvent.keyboard('{Shift>}}}{/Shift}');
  expect(pieces()).toEqual([[41, 69]]);
  await userEvent.keyboard('l');
  expect(now().practice.on).toBe(false);
  goes(audio, 70);
  expect(audio.currentTime).toBe(70);
  await userEvent.keyboard('l');
  expect(audio.currentTime).toBe(41);
  await userEvent.keyboard('e');
  expect(now().practice.echo).toEqual({ times: 1 });
  await userEvent.keyboard('f');
  expect([audio.playbackRate, now().speed]).toEqual([0.5, 1]);
  await userEvent.keyboard('+');
  expect([audio.playbackRate, now().practice.ladder]).toEqual([1.1, null]);
  await userEvent.keyboard('?');
  expect(sheet.getByRole('heading', { name: 'Keys' })).toBeInTheDocument();
});

test('in a field letters are letters', async () => {
  const { sheet } = await anOpenPlayer();
  await userEvent.keyboard('a');
  act(() => seek(20));
  await userEvent.keyboard('b');
  await tile(sheet, /Loop/);
  await press(sheet, 'Keep it under a name');
  await userEvent.type(sheet.getByLabelText('Name'), 'alab x');
  expect(sheet.getByLabelText('Name')).toHaveValue('alab x');
  expect(pieces()).toEqual([[0, 20]]);
});

test('±10 s and the arrows stay within the loop; going elsewhere on the waveform ends it there', async () => {
  const { audio, sheet } = await anOpenPlayer();
  await tile(sheet, /Loop/);
  await press(sheet, /^taan/);
  expect(audio.currentTime).toBe(100);
  await press(sheet, 'Back 10 seconds');
  expect(audio.currentTime).toBe(100);
  await userEvent.keyboard('{ArrowRight}');
  expect(audio.currentTime).toBeCloseTo(103.95);
  act(() => seek(150));
  expect([audio.currentTime, now().practice.on, pieces()]).toEqual([150, false, [[100, 104]]]);
});

test('a named piece is repeated at its own speed; several make a chain, in the order of the taps', async () => {
  const { audio, sheet } = await anOpenPlayer();
  await tile(sheet, /Loop/);
  await press(sheet, /^mukhda/);
  expect([pieces(), audio.playbackRate]).toEqual([[[42, 68]], 0.75]);
  await press(sheet, 'Several in a row');
  await press(sheet, /^2?\s*taan/);
  await press(sheet, /mukhda/);
  await press(sheet, 'Play these 2');
  expect(pieces()).toEqual([[100, 104], [42, 68]]);
  expect(audio.currentTime).toBe(42); // it was there already
  goes(audio, 68);
  expect(audio.currentTime).toBe(100);
});

test('the loop is kept under a name, and what is wrong with it is said', async () => {
  const { sheet } = await anOpenPlayer({ teaches: true });
  act(() => seek(68));
  await press(sheet, 'To here');
  await tile(sheet, /Loop/);
  await press(sheet, 'Keep it under a name');
  expect(sheet.getByText('Everybody who hears this recording sees it.')).toBeInTheDocument();
  savePassage.mockResolvedValueOnce({ ok: false, message: 'no', fields: { label: 'Give it a name.' } });
  await userEvent.type(sheet.getByLabelText('Name'), ' ');
  await press(sheet, 'Keep it');
  expect(await sheet.findByRole('alert')).toHaveTextContent('Give it a name.');
  await userEvent.type(sheet.getByLabelText('Name'), 'sthayi');
  await press(sheet, 'Keep it');
  await waitFor(() => expect(sheet.queryByLabelText('Name')).toBeNull());
  expect(savePassage).toHaveBeenLastCalledWith({ recordingId: 'y', label: ' sthayi', from: '0:0.000', to: '1:8.000', speed: 1 });
});

test('the ladder says what it does; its numbers can be chosen', async () => {
  const { audio, sheet } = await anOpenPlayer();
  await tile(sheet, /Speed/);
  expect(sheet.getByText('A little faster every 3 times, from ½× up to as recorded.')).toBeInTheDocument();
  await press(sheet, 'A little faster each time');
  expect(sheet.getByText('It begins when a piece is repeated: set a loop first.')).toBeInTheDocument();
  await userEvent.selectOptions(sheet.getByLabelText('Every'), '1');
  await userEvent.selectOptions(sheet.getByLabelText('Faster by'), '0.25');
  act(() => seek(20));
  await press(sheet, 'To here');
  expect(audio.playbackRate).toBe(0.5);
  const heard = [];
  for (let time = 0; time < 4; time += 1) {
    goes(audio, 20);
    heard.push(audio.playbackRate);
  }
  expect(heard).toEqual([0.75, 1, 1, 1]);
  await press(sheet, '1¼×');
  expect([audio.playbackRate, now().practice.ladder]).toEqual([1.25, null]);
});

describe('where one is', () => {
  const left = (at: number, when: number) => ({ at, speed: 0.75, when, practice: { pieces: [{ from: at, to: at + 5 }], on: true, echo: null, ladder: null } });

  test('comes from another device a moment after it begins to sound', async () => {
    answers.listening = left(60, Date.now());
    const { audio } = await anOpenPlayer();
    await waitFor(() => expect(audio.currentTime).toBe(60));
    expect([audio.playbackRate, pieces()]).toEqual([0.75, [[60, 65]]]);
    expect(asked).toHaveBeenCalledWith('/library/y/listening?as=anu', expect.anything());
  });

  test('what this device knows later stays', async () => {
    localStorage.setItem('player:anu', JSON.stringify([['y', left(90, 2_000)]]));
    answers.listening = left(60, 1_000);
    const { audio } = await anOpenPlayer();
    expect(audio.currentTime).toBe(90);
  });

  test('is told to the server when it pauses, and not twice', async () => {
    const { audio } = await anOpenPlayer();
    act(() => seek(33));
    act(() => audio.pause());
    const told = asked.mock.calls.filter(([, init]) => init?.method === 'PUT');
    expect(told.at(-1)).toEqual(['/library/y/listening?as=anu', expect.objectContaining({ keepalive: true })]);
    expect(JSON.parse(told.at(-1)![1]!.body as string)).toMatchObject({ at: 33, speed: 1, practice: { on: false } });
    fireEvent(window, new Event('pagehide'));
    expect(asked.mock.calls.filter(([, init]) => init?.method === 'PUT')).toHaveLength(told.length);
  });

  test('is each one’s own on a shared device', async () => {
    localStorage.setItem('player:ravi', JSON.stringify([['y', left(90, 2_000)]]));
    const { audio } = await anOpenPlayer();
    expect([audio.currentTime, audio.playbackRate]).toEqual([0, 1]);
    expect(pieces()).toEqual([]);
  });
});

test('words that come anew, as after every saved form, put nothing away', async () => {
  const bar = (words: ClientMessages) => (
    <WordsProvider messages={words}>
      <PlayButton track={YAMAN} />
      <PlayerBar listener={{ id: 'anu', teaches: false, savePassage }} />
    </WordsProvider>
  );
  const every = () => JSON.parse(JSON.stringify(compiledWords(Object.keys(messages) as Area[]))) as ClientMessages;
  const { rerender } = render(bar(every()));
  await userEvent.click(screen.getByRole('button', { name: 'Play Yaman, alap' }));
  rerender(bar(every()));
  expect(now().track).toBe(YAMAN);
});
