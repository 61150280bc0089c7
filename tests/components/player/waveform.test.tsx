import { act, fireEvent, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import fc from 'fast-check';
import { now, play, stop } from '@/components/player/player';
import { attach } from '@/components/player/player-events';
import { Waveform } from '@/components/player/waveform';
import { camera } from '@/components/player/waveform/camera';
import { fineClock } from '@/components/player/waveform/fine-clock';
import { fineLevels } from '@/components/player/waveform/fine-levels';
import { barSeconds, depthFor, snapped, timesAlong } from '@/components/player/waveform/grid';
import { CLOSEST, fitted, following, partOf, secondsAt, zoomedBy } from '@/components/player/waveform/view';
import { show } from '@/tests/support/screen';

describe('what is in sight', () => {
  const length = fc.double({ min: 1, max: 7200, noNaN: true });
  const anywhere = fc.record({ from: fc.double({ min: -100, max: 7300, noNaN: true }), span: fc.double({ min: 0.1, max: 8000, noNaN: true }) });

  test('is always within the recording, and never closer than makes sense', () => {
    fc.assert(
      fc.property(anywhere, length, (view, long) => {
        const { from, span } = fitted(view, long);
        expect(from).toBeGreaterThanOrEqual(0);
        expect(from + span).toBeLessThanOrEqual(long + 1e-6);
        expect(span).toBeGreaterThanOrEqual(Math.min(CLOSEST, long) - 1e-9);
      }),
    );
  });

  test('what is zoomed at stays under the finger, away from the ends', () => {
    fc.assert(
      fc.property(anywhere, fc.double({ min: 0, max: 1, noNaN: true }), fc.double({ min: 0.2, max: 5, noNaN: true }), (view, part, times) => {
        const long = 7200;
        const before = fitted(view, long);
        const around = secondsAt(before, part);
        const after = zoomedBy(before, times, { around, length: long });
        if (after.from > 0 && after.from + after.span < long) expect(partOf(after, around)).toBeCloseTo(part, 6);
        expect(partOf(after, around)).toBeGreaterThanOrEqual(-1e-9);
        expect(partOf(after, around)).toBeLessThanOrEqual(1 + 1e-9);
      }),
    );
  });

  test('goes with the place; turns over like a page where motion disturbs; holds a loop that fits still', () => {
    const view = { from: 100, span: 20 };
    const free = { length: 7200, loop: null, paged: false };
    expect(following(view, 150, free)).toEqual({ from: 142, span: 20 });
    expect(following(view, 110, { ...free, paged: true })).toEqual(view);
    expect(following(view, 121, { ...free, paged: true })).toEqual({ from: 119, span: 20 });
    const loop = { from: 200, to: 210 };
    for (const place of [200, 205, 209.9]) expect(following(view, place, { ...free, loop })).toEqual({ from: 195, span: 20 });
    expect(following(view, 205, { ...free, loop: { from: 200, to: 230 } }).from).toBe(197); // it does not fit
  });

  test('bars are never too narrow or too wide, and times can be read', () => {
    fc.assert(
      fc.property(fc.double({ min: 5, max: 7200, noNaN: true }), fc.integer({ min: 240, max: 900 }), fc.double({ min: 0, max: 7000, noNaN: true }), (span, width, from) => {
        const pixels = barSeconds(depthFor(span / width)) / (span / width);
        expect(pixels).toBeGreaterThanOrEqual(4.5 - 1e-9);
        if (depthFor(span / width) > 0) expect(pixels).toBeLessThan(9 + 1e-9);
        const times = timesAlong({ from, span }, width);
        times.forEach((at, i) => {
          expect(at).toBeGreaterThanOrEqual(from - 1e-6);
          expect(at).toBeLessThanOrEqual(from + span + 1e-6);
          if (i > 0) expect(((at - (times[i - 1] as number)) / span) * width).toBeGreaterThanOrEqual(84 - 1e-6);
        });
      }),
    );
  });

  test('ends fall to a mark that is near, and to no other', () => {
    expect(snapped(10.2, [0, 10, 30], 0.3)).toBe(10);
    expect(snapped(10.4, [0, 10, 30], 0.3)).toBe(10.4);
    expect(snapped(10.4, [], 0.3)).toBe(10.4);
    expect([42, 42.34, 3725.96].map(fineClock)).toEqual(['0:42', '0:42.3', '1:02:06']);
  });

  test('glides to where it is sent, goes with what plays, and stays where it was dragged', () => {
    const of = camera();
    of.measure(7200);
    expect(of.isClose()).toBe(false);
    of.zoom(100, 3600);
    expect(of.view().span).toBe(7200);
    const playing = { place: 3600, loop: null, moves: true, calm: false };
    for (let i = 0; i < 90; i += 1) of.frame(16, playing);
    expect(of.view()).toEqual({ from: 3600 - 0.4 * 72, span: 72 });
    of.drag(1000);
    for (let i = 0; i < 60; i += 1) of.frame(16, { ...playing, place: 3700 });
    expect(of.view()).toEqual({ from: 1000, span: 72 });
    of.follow();
    expect(of.frame(16, { ...playing, calm: true, place: 3700 })).toBe(false); // at once
    expect(partOf(of.view(), 3700)).toBeCloseTo(0.1);
    of.measure(7199); // known better now
    expect(of.view().span).toBe(72);
    of.forget();
    expect(of.isClose()).toBe(false);
  });
});

describe('the fine levels', () => {
  beforeEach(() => void jest.useFakeTimers());
  afterEach(() => void jest.useRealTimers());

  test('are asked for where one looks, once; until they are here the coarser ones do', async () => {
    const asked = jest.fn(async (address: string) => ({ ok: true, arrayBuffer: async () => new Uint8Array(512).fill(address.includes('to=1638.4&') ? 9 : 7).buffer }));
    Object.assign(globalThis, { fetch: asked });
    const arrived = jest.fn();
    const fine = fineLevels('/library/y/waveform', arrived);
    fine.want(6, 0, 60);
    fine.want(6, 10, 70); // passed by on the way
    await jest.advanceTimersByTimeAsync(100);
    expect(asked.mock.calls.map(([address]) => address)).toEqual(['/library/y/waveform?from=0&to=1638.4&bars=512']);
    expect(arrived).toHaveBeenCalledTimes(1);
    expect(fine.level(6, 3)).toBe(9);
    expect(fine.level(2, 48)).toBe(9);
    fine.want(2, 48, 60);
    await jest.advanceTimersByTimeAsync(100);
    expect(fine.level(2, 48)).toBe(7);
    fine.want(2, 48, 60);
    await jest.advanceTimersByTimeAsync(100);
    expect(asked).toHaveBeenCalledTimes(2);
  });

  test('that do not come are asked for again after a while; without an address nothing is asked', async () => {
    const asked = jest.fn(async () => ({ ok: false, status: 503 }));
    Object.assign(globalThis, { fetch: asked });
    const fine = fineLevels('/w', jest.fn());
    for (const [wait, times] of [[100, 1], [100, 1], [5000, 1]] as const) {
      fine.want(0, 0, 60);
      await jest.advanceTimersByTimeAsync(wait);
      expect(asked).toHaveBeenCalledTimes(times);
    }
    fine.want(0, 0, 60);
    await jest.advanceTimersByTimeAsync(100);
    expect(asked).toHaveBeenCalledTimes(2);
    expect(fine.level(0, 3)).toBeUndefined();
    fineLevels(undefined, jest.fn()).want(0, 0, 60);
    await jest.advanceTimersByTimeAsync(100);
    expect(asked).toHaveBeenCalledTimes(2);
  });
});

describe('on the screen', () => {
  const WIDTH = 350;
  let free: () => void;
  beforeEach(() => {
    const audio = document.createElement('audio');
    jest.spyOn(HTMLMediaElement.prototype, 'play').mockResolvedValue();
    jest.spyOn(HTMLMediaElement.prototype, 'load').mockImplementation(() => undefined);
    jest.spyOn(HTMLMediaElement.prototype, 'pause').mockImplementation(() => undefined);
    jest.spyOn(HTMLElement.prototype, 'getBoundingClientRect').mockReturnValue({ left: 0, top: 0, width: WIDTH, height: 112 } as DOMRect);
    jest.spyOn(HTMLCanvasElement.prototype, 'getContext').mockReturnValue(null);
    Object.assign(globalThis, { IntersectionObserver: class { observe() {} disconnect() {} }, Path2D: class {} });
    Object.assign(window, { requestAnimationFrame: () => 1, cancelAnimationFrame: () => undefined }); // nothing is painted here
    free = attach(audio, { listener: 'anu', onKept: () => undefined });
    play({ id: 'y', title: 'Yaman', src: '/y', seconds: 350 });
  });
  afterEach(() => {
    act(stop);
    act(() => free());
    localStorage.clear();
    jest.restoreAllMocks();
  });

  const told = jest.fn();
  const LOOP = { from: 42, to: 68 };
  const shown = (more: Partial<Parameters<typeof Waveform>[0]> = {}) => {
    told.mockClear();
    return show(<Waveform peaks={[10, 90]} onLoop={told} {...more} />);
  };
  const end = (name: 'begins' | 'ends') => screen.getByRole('slider', { name: `The loop ${name}` });
  const place = () => screen.getByRole('slider', { name: 'Place in the recording' });
  const drawn = (on: Element, from: number, to: number, more = {}) => {
    // jsdom's pointers have no place; those of its mouse do.
    const touch = (name: string, clientX: number) => fireEvent(on, new MouseEvent(name, { clientX, button: 0, bubbles: true, ...more }));
    touch('pointerdown', from);
    touch('pointermove', (from + to) / 2);
    touch('pointermove', to);
    touch('pointerup', to);
  };

  test('a tap seeks, a drag takes the place along, and the slider is still one for keys', () => {
    shown();
    drawn(place(), 100, 100);
    expect(now().place).toBe(100);
    drawn(place(), 100, 250);
    expect(now().place).toBe(250);
    expect(place()).toHaveAttribute('aria-valuetext', '4:10 of 5:50');
    expect(told).not.toHaveBeenCalled();
  });

  test('an end is drawn without seeking, falls to a mark, and says where it is', () => {
    shown({ loop: LOOP, marks: [{ at: 80, label: 'antara' }] });
    expect(end('begins')).toHaveAttribute('aria-valuetext', 'From 0:42');
    expect(end('ends')).toHaveAttribute('aria-valuetext', 'To 1:08');
    drawn(end('ends'), 68, 76);
    expect(told).toHaveBeenLastCalledWith(42, 80);
    drawn(end('ends'), 68, 72);
    expect(told).toHaveBeenLastCalledWith(42, 72);
    drawn(end('begins'), 42, 300); // not past the other
    expect(told).toHaveBeenLastCalledWith(67.5, 68);
    expect(now().place).toBe(0);
  });

  test('keys move it by a tenth, a second and ten, and the player does not hear them', () => {
    const player = jest.fn();
    show(
      <div onKeyDown={player}>
        <Waveform loop={LOOP} onLoop={told} />
      </div>,
    );
    for (const [key, shiftKey, to] of [['ArrowRight', false, 42.1], ['ArrowLeft', true, 41], ['PageUp', false, 43], ['Home', false, 0], ['End', false, 67.5]] as const) {
      fireEvent.keyDown(end('begins'), { key, shiftKey });
      expect(told).toHaveBeenLastCalledWith(to, 68);
    }
    expect(player).not.toHaveBeenCalled();
  });

  test('a piece is marked by dragging across, or by a key from where it plays', async () => {
    shown();
    await userEvent.click(screen.getByRole('button', { name: 'Mark a loop' }));
    expect(screen.getByText('Drag across what you want to repeat')).toBeInTheDocument();
    drawn(place(), 200, 120);
    expect(told).toHaveBeenLastCalledWith(120, 200);
    expect(now().place).toBe(0);
    screen.getByRole('button', { name: 'Mark a loop' }).focus();
    await userEvent.keyboard('{Enter}');
    drawn(place(), 30, 60, { shiftKey: true });
    expect(told.mock.calls).toEqual([[120, 200], [0, 8], [30, 60]]);
  });

  test('zooms by buttons and keys, and says what is in sight; from afar there is nothing to zoom out of', async () => {
    const { container } = shown({ loop: LOOP });
    const button = (name: string) => screen.getByRole('button', { name });
    expect(button('Zoom out')).toHaveAttribute('aria-disabled', 'true');
    await userEvent.click(button('Zoom in'));
    expect(container.querySelector('canvas')).toBeInTheDocument();
    expect(within(screen.getByRole('group', { name: 'Waveform' })).getByText(/^From 0:00 to 1:56 in sight$/)).toBeInTheDocument();
    await userEvent.click(button('Zoom out'));
    expect(screen.getByText('From 0:00 to 5:50 in sight')).toBeInTheDocument();
    act(() => place().focus());
    await userEvent.keyboard('+-0');
    expect(container.querySelector('canvas')).not.toBeInTheDocument();
  });

  test('without onLoop the loop is seen and cannot be drawn', () => {
    shown({ loop: LOOP, onLoop: undefined });
    expect(screen.queryByRole('slider', { name: /loop/ })).toBeNull();
    expect(screen.getByText('0:42–1:08')).toBeInTheDocument();
    expect(screen.queryByRole('button', { name: 'Mark a loop' })).toBeNull();
  });
});
