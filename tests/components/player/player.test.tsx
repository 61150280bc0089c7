import { act, fireEvent, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { barsOf } from '@/components/player/bars';
import { PlayAll } from '@/components/player/play-all';
import { PlayButton } from '@/components/player/play-button';
import { PlayQueue } from '@/components/player/play-queue';
import { playPassage } from '@/components/player/play-passage';
import { seek, setSpeed, stop } from '@/components/player/player';
import { PlayerBar } from '@/components/player/player-bar';
import type { Listener } from '@/components/player/listener';
import type { Track } from '@/components/player/track';
import { dismissToast, toastStore } from '@/components/ui/toast-store';
import { show } from '@/tests/support/screen';
import { anInstrument } from './instrument';

const YAMAN: Track = { id: 'y', title: 'Yaman, alap', ragaName: 'Yaman', src: '/library/y/audio', seconds: 200, peaks: [10, 90, 40] };
const ANU: Listener = { id: 'anu', teaches: false, savePassage: jest.fn(async () => ({ ok: true as const, data: {} })) };
const DES: Track = { id: 'd', title: 'Des, bandish', src: '/library/d/audio', seconds: 60 };

function aPage() {
  const { container } = show(
    <>
      <PlayButton track={YAMAN} />
      <PlayButton track={DES} />
      <PlayerBar listener={ANU} />
    </>,
  );
  return container.querySelector('audio') as HTMLAudioElement;
}

beforeEach(anInstrument);
afterEach(() => {
  act(stop);
  act(() => toastStore.snapshot().forEach(({ id }) => dismissToast(id)));
  localStorage.clear();
  jest.restoreAllMocks();
});

const press = (name: string | RegExp) => userEvent.click(screen.getByRole('button', { name }));

test('one press plays, the next pauses, and the bar says what sounds', async () => {
  const audio = aPage();
  expect(screen.queryByRole('region', { name: 'Player' })).toBeNull();
  await press('Play Yaman, alap');
  expect(audio).toHaveAttribute('src', '/library/y/audio');
  expect(screen.getByRole('region', { name: 'Player' })).toHaveTextContent('Yaman, alapYaman · 0:00 / 3:20');
  await press('Pause Yaman, alap');
  expect(audio.paused).toBe(true);
  expect(screen.getByRole('button', { name: 'Play Yaman, alap' })).toBeInTheDocument();
});

test('a small hand that taps twice hears it all the same', async () => {
  const audio = aPage();
  await userEvent.dblClick(screen.getByRole('button', { name: 'Play Yaman, alap' }));
  expect(audio.paused).toBe(false);
});

test('another recording takes its place; there is only ever one sound', async () => {
  const audio = aPage();
  await press('Play Yaman, alap');
  await press('Play Des, bandish');
  expect(document.querySelectorAll('audio')).toHaveLength(1);
  expect(audio).toHaveAttribute('src', '/library/d/audio');
  expect(screen.getByRole('button', { name: 'Play Yaman, alap' })).toBeInTheDocument();
});

test('goes on where it was left, as fast as it was', async () => {
  const audio = aPage();
  await press('Play Yaman, alap');
  act(() => {
    seek(42);
    setSpeed(0.75);
  });
  await press('Play Des, bandish');
  expect(audio.playbackRate).toBe(1);
  await press('Play Yaman, alap');
  fireEvent.loadedMetadata(audio);
  expect(audio.currentTime).toBe(42);
  expect(audio.playbackRate).toBe(0.75);
});

test('keeps the speed within a half and one and a half', async () => {
  const audio = aPage();
  await press('Play Yaman, alap');
  act(() => setSpeed(9));
  expect(audio.playbackRate).toBe(1.5);
  act(() => setSpeed(0));
  expect(audio.playbackRate).toBe(0.5);
});

test.each([
  [404, 'This recording cannot be heard just now: it is still being prepared, or it was taken away.'],
  [401, 'You are signed out. Sign in again to hear this.'],
  [503, 'The school does not answer just now. Try again in a moment.'],
  [200, 'This phone cannot play this recording. You can download it on its page.'],
])('says why it does not play (%i) and can be tried again', async (status, words) => {
  const asked = jest.fn(async () => ({ status }));
  Object.assign(globalThis, { fetch: asked });
  const audio = aPage();
  await press('Play Yaman, alap');
  fireEvent.error(audio);
  await waitFor(() => expect(screen.getByRole('status')).toHaveTextContent(words));
  expect(asked).toHaveBeenCalledWith('/library/y/audio', expect.objectContaining({ method: 'HEAD' }));
  await press('Try again');
  expect(screen.getByRole('status')).toBeEmptyDOMElement();
});

test('opens to a slider, ten-second steps, speed and keys, and gives the focus back', async () => {
  const audio = aPage();
  await press('Play Yaman, alap');
  await press(/Open the player/);
  expect(await screen.findByRole('dialog', { name: 'Yaman, alap' })).toHaveAttribute('data-theme', 'dark');
  const slider = screen.getByRole('slider', { name: 'Place in the recording' });
  expect(slider).toHaveAttribute('aria-valuetext', '0:00 of 3:20');

  await press('Forward 10 seconds');
  expect(audio.currentTime).toBe(10);
  act(() => slider.focus());
  await userEvent.keyboard('{ArrowRight}{ArrowRight}{ArrowLeft}');
  expect(audio.currentTime).toBe(15);
  await press('Back 10 seconds');
  await press('Back 10 seconds');
  expect(audio.currentTime).toBe(0);
  fireEvent.change(slider, { target: { value: '100' } });
  expect(slider).toHaveAttribute('aria-valuetext', '1:40 of 3:20');

  await press('Slower');
  expect(audio.playbackRate).toBe(0.9);
  await press(/back to 1×/);
  expect(audio.playbackRate).toBe(1);

  await userEvent.keyboard('{Escape}');
  await waitFor(() => expect(screen.getByRole('button', { name: /Open the player/ })).toHaveFocus());
});

test('lives with a storage that holds nonsense', async () => {
  localStorage.setItem('player:anu', '[["y",{"at":"x"}],7]');
  const audio = aPage();
  await press('Play Yaman, alap');
  fireEvent.loadedMetadata(audio);
  expect(audio.currentTime).toBe(0);
});

const BHUPALI: Track = { id: 'b', title: 'Bhupali, alap', src: '/library/b/audio', href: '/library/b', seconds: 90, peaksFrom: '/library/b/waveform' };

function aList() {
  const tracks = [YAMAN, DES, BHUPALI];
  const { container } = show(
    <PlayQueue tracks={tracks}>
      <PlayAll tracks={tracks} />
      {tracks.map((track) => (
        <PlayButton key={track.id} track={track} />
      ))}
      <PlayerBar listener={ANU} />
    </PlayQueue>,
  );
  return container.querySelector('audio') as HTMLAudioElement;
}

test('in a list, next and previous go through it; a single press on ▶ stops after its recording', async () => {
  const audio = aList();
  await press('Play Des, bandish');
  await press(/Open the player/);
  await screen.findByRole('dialog');
  await press('Next recording');
  expect(audio).toHaveAttribute('src', '/library/b/audio');
  const dialog = within(screen.getByRole('dialog'));
  expect(dialog.getByRole('button', { name: 'Next recording' })).toBeDisabled();
  await userEvent.click(dialog.getByRole('button', { name: /recording before/ }));
  expect(audio).toHaveAttribute('src', '/library/d/audio');
  act(() => seek(30));
  await userEvent.click(dialog.getByRole('button', { name: /recording before/ }));
  expect(audio).toHaveAttribute('src', '/library/d/audio');
  expect(audio.currentTime).toBe(0);
  audio.pause();
  fireEvent.ended(audio);
  expect(audio).toHaveAttribute('src', '/library/d/audio');
});

test('“Play all” begins at the beginning and goes on by itself, to the end of the list', async () => {
  localStorage.setItem('player:anu', JSON.stringify([['d', { at: 33, speed: 1 }]]));
  const audio = aList();
  await press('Play all');
  expect(audio).toHaveAttribute('src', '/library/y/audio');
  fireEvent.ended(audio);
  expect(audio).toHaveAttribute('src', '/library/d/audio');
  fireEvent.loadedMetadata(audio);
  expect(audio.currentTime).toBe(0);
  fireEvent.ended(audio);
  audio.pause();
  fireEvent.ended(audio);
  expect(audio).toHaveAttribute('src', '/library/b/audio');
  expect(screen.getByRole('button', { name: 'Play Bhupali, alap' })).toBeInTheDocument();
});

test('the waveform of a recording that came from a list is asked for when the player opens', async () => {
  const asked = jest.fn(async (address: string) => ({ ok: true, json: async () => (address.endsWith('/waveform') ? [0, 100] : []) }));
  Object.assign(globalThis, { fetch: asked });
  aList();
  await press('Play Bhupali, alap');
  expect(asked).not.toHaveBeenCalledWith('/library/b/waveform', expect.anything());
  await press(/Open the player/);
  const dialog = await screen.findByRole('dialog', { name: 'Bhupali, alap' });
  await waitFor(() => expect(dialog.querySelector('svg[preserveAspectRatio] path')?.getAttribute('d')).toContain('V61.0'));
  expect(asked).toHaveBeenCalledWith('/library/b/waveform', expect.anything());
  expect(within(dialog).getByRole('link', { name: 'About this recording' })).toHaveAttribute('href', '/library/b');
});

describe('without a connection', () => {
  const KEPT = 'No connection just now, so what you are hearing stays. The other one plays when it is back.';
  const goes = () => jest.spyOn(navigator, 'onLine', 'get').mockReturnValue(false);

  test('what is heard stays when another is touched, and it is said; with a connection the other is taken up', async () => {
    const audio = aList();
    await press('Play Des, bandish');
    act(() => seek(30));
    const network = goes();
    for (const other of ['Play Bhupali, alap', 'Play all']) await press(other);
    act(() => playPassage(YAMAN, { from: 42, to: 50, speed: 0.75 }));
    expect(audio).toHaveAttribute('src', '/library/d/audio');
    expect([audio.paused, audio.currentTime, audio.playbackRate]).toEqual([false, 30, 1]);
    expect(toastStore.snapshot().map(({ message }) => message)).toEqual([KEPT, KEPT, KEPT]);
    await press('Pause Des, bandish');
    await press('Play Des, bandish');
    expect(audio.paused).toBe(false);
    network.mockReturnValue(true);
    await press('Play Bhupali, alap');
    expect(audio).toHaveAttribute('src', '/library/b/audio');
  });

  test('in the open player it is said too', async () => {
    const audio = aList();
    await press('Play Des, bandish');
    await press(/Open the player/);
    await screen.findByRole('dialog');
    goes();
    await press('Next recording');
    expect(audio).toHaveAttribute('src', '/library/d/audio');
    expect(within(screen.getByRole('dialog')).getByText(KEPT)).toBeInTheDocument();
  });

  test('after the end of one the next waits for the connection, and so does the first', async () => {
    const audio = aList();
    await press('Play all');
    goes();
    fireEvent.ended(audio);
    fireEvent.error(audio);
    await waitFor(() => expect(screen.getByRole('status')).toHaveTextContent('It plays on when you are back online.'));
    expect(audio).toHaveAttribute('src', '/library/d/audio');
    await press('Play Bhupali, alap');
    expect(audio).toHaveAttribute('src', '/library/b/audio');
  });
});

test('signed out, the player shows the way in', async () => {
  Object.assign(globalThis, { fetch: jest.fn(async () => ({ status: 401 })) });
  const audio = aPage();
  await press('Play Yaman, alap');
  fireEvent.error(audio);
  await press(/Open the player/);
  expect(await screen.findByRole('link', { name: 'Sign in' })).toHaveAttribute('href', '/sign-in');
});

test('many peaks become as many bars as there is room for, each its loudest', () => {
  expect(barsOf([1, 9, 3, 4], 2)).toEqual([9, 4]);
  expect(barsOf([7], 3)).toEqual([7, 7, 7]);
  expect(barsOf([], 2)).toEqual([0, 0]);
});

describe('a passage', () => {
  const passes = (audio: HTMLAudioElement, seconds: number) => {
    audio.currentTime = seconds;
    fireEvent.timeUpdate(audio);
  };

  test('is played from its beginning at its speed, once, and ends there', async () => {
    const audio = aPage();
    act(() => playPassage(YAMAN, { from: 42, to: 50, speed: 0.75 }));
    await screen.findByRole('region', { name: 'Player' });
    expect([audio.currentTime, audio.paused, audio.playbackRate]).toEqual([42, false, 0.75]);
    act(() => passes(audio, 49.9));
    expect(audio.paused).toBe(false);
    act(() => passes(audio, 50.1));
    expect(audio.paused).toBe(true);
    act(() => playPassage(YAMAN, { from: 42, to: 50 }));
    expect([audio.currentTime, audio.paused]).toEqual([42, false]);
  });

  test('whoever goes elsewhere meanwhile is not stopped', async () => {
    const audio = aPage();
    act(() => playPassage(YAMAN, { from: 42, to: 50 }));
    act(() => seek(100));
    act(() => passes(audio, 101));
    expect(audio.paused).toBe(false);
    act(() => playPassage(YAMAN, { from: 10, to: 20 }));
    await press('Play Des, bandish');
    act(() => passes(audio, 20.2));
    expect(audio.paused).toBe(false);
  });
});
