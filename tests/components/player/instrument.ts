import { fireEvent } from '@testing-library/react';

/** jsdom has an <audio> element that makes no sound: this one keeps the promises the player relies on. */
export function anInstrument() {
  const paused = new WeakMap<HTMLMediaElement, boolean>();
  const loaded = new WeakMap<HTMLMediaElement, string>();
  Object.defineProperty(HTMLMediaElement.prototype, 'paused', { configurable: true, get(this: HTMLMediaElement) { return paused.get(this) ?? true; } });
  Object.defineProperty(HTMLMediaElement.prototype, 'readyState', { configurable: true, value: 4 });
  Object.defineProperty(HTMLMediaElement.prototype, 'duration', { configurable: true, value: 200 });
  jest.spyOn(HTMLMediaElement.prototype, 'load').mockImplementation(() => undefined);
  jest.spyOn(HTMLMediaElement.prototype, 'play').mockImplementation(async function (this: HTMLMediaElement) {
    paused.set(this, false);
    if (loaded.get(this) !== this.src) fireEvent.loadedMetadata(this);
    loaded.set(this, this.src);
    fireEvent.playing(this);
  });
  jest.spyOn(HTMLMediaElement.prototype, 'pause').mockImplementation(function (this: HTMLMediaElement) {
    paused.set(this, true);
    fireEvent.pause(this);
  });
}
