import { act, fireEvent, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { PlayButton } from '@/components/player/play-button';
import { seek, setSpeed, stop } from '@/components/player/player';
import { PlayerBar } from '@/components/player/player-bar';
import type { Track } from '@/components/player/track';
import { show } from '@/tests/support/screen';

const YAMAN: Track = { id: 'y', title: 'Yaman, alap', ragaName: 'Yaman', src: '/library/y/audio', seconds: 200, peaks: [10, 90, 40] };
const DES: Track = { id: 'd', title: 'Des, bandish', src: '/library/d/audio', seconds: 60 };

// jsdom has an <audio> element that makes no sound: this one keeps the promises the player relies on.
function anInstrument() {
  const paused = new WeakMap<HTMLMediaElement, boolean>();
  Object.defineProperty(HTMLMediaElement.prototype, 'paused', { configurable: true, get(this: HTMLMediaElement) { return paused.get(this) ?? true; } });
  Object.defineProperty(HTMLMediaElement.prototype, 'readyState', { configurable: true, value: 4 });
  Object.defineProperty(HTMLMediaElement.prototype, 'duration', { configurable: true, value: 200 });
  jest.spyOn(HTMLMediaElement.prototype, 'load').mockImplementation(() => undefined);
  jest.spyOn(HTMLMediaElement.prototype, 'play').mockImplementation(async function (this: HTMLMediaElement) {
    paused.set(this, false);
    fireEvent.playing(this);
  });
  jest.spyOn(HTMLMediaElement.prototype, 'pause').mockImplementation(function (this: HTMLMediaElement) {
    paused.set(this, true);
    fireEvent.pause(this);
  });
}

function aPage() {
  const { container } = show(
    <>
      <PlayButton track={YAMAN} />
      <PlayButton track={DES} />
      <PlayerBar />
    </>,
  );
  return container.querySelector('audio') as HTMLAudioElement;
}

beforeEach(anInstrument);
afterEach(() => {
  act(stop);
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
  [404, 'This recording will not play yet. It is still being prepared.'],
  [401, 'You are signed out. Sign in again to hear this.'],
  [503, 'This recording needs a connection. It plays on when you are back online.'],
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
  localStorage.setItem('player', '[["y",{"at":"x"}],7]');
  const audio = aPage();
  await press('Play Yaman, alap');
  fireEvent.loadedMetadata(audio);
  expect(audio.currentTime).toBe(0);
});
