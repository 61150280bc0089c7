'use client';

import { silence, wavOf } from './wav';

/** Two `<audio>` elements that take turns, so that one sound can follow another while the first still rings. */
export type ElementPair = {
  /** Lets both sound later without a tap. Call it from within one: phones ask for that. */
  arm: () => void;
  /** Loads a WAV into the one that rests and moves it to a second of it. `go` starts it and lets the other fade away (seconds). */
  prepare: (wav: Blob, at?: number) => Promise<{ go: (fade: number) => Promise<void> }>;
  stop: (fade: number) => void;
  /** 0–1. Without effect where `volumeCanBeSet()` is false. */
  level: (to: number) => void;
  /** Seconds into the WAV that sounds. */
  place: () => number;
};

/** Makes a pair. `name` is its mark in the page; `onCut` is told when something else ended the sound: a call, headphones, the end of the file. */
export function elementPair(name: string, onCut: () => void): ElementPair {
  const elements = [elementOf(name), elementOf(name)] as const;
  let [active, armed, full] = [0, false, 1];
  let wanted: HTMLAudioElement | null = null;
  for (const element of elements) for (const event of ['pause', 'ended', 'error']) element.addEventListener(event, () => element === wanted && element.src && cut());
  const cut = () => {
    wanted = null;
    onCut();
  };

  return {
    arm: () => {
      if (armed) return;
      armed = true;
      const nothing = URL.createObjectURL(wavOf([silence(800, 8_000)]));
      for (const element of elements) {
        element.src = nothing;
        const rest = () => element.src === nothing && element.pause();
        void element.play().then(rest, () => undefined); // or overtaken by the sound itself
      }
    },
    prepare: async (wav, at = 0) => {
      const next = elements[1 - active] as HTMLAudioElement;
      clearInterval(gliding.get(next));
      await load(next, wav, at);
      return {
        go: async (fade) => {
          const before = wanted;
          active = elements.indexOf(next);
          wanted = next;
          next.volume = before && fade > 0 ? 0 : full;
          await next.play();
          if (wanted !== next) return next.pause(); // stopped meanwhile
          if (before && fade > 0) glide(next, full, fade);
          if (before && before !== next) leave(before, fade);
        },
      };
    },
    stop: (fade) => {
      const before = wanted;
      wanted = null;
      if (before) leave(before, fade);
    },
    level: (to) => {
      full = to;
      if (wanted) wanted.volume = to;
    },
    place: () => wanted?.currentTime ?? 0,
  };
}

/** Whether loudness can be set by a script: not on iPhones, where it is the phone's own buttons'. */
export function volumeCanBeSet(): boolean {
  const probe = document.createElement('audio');
  probe.volume = 0.5;
  return probe.volume === 0.5;
}

function elementOf(name: string): HTMLAudioElement {
  const element = document.createElement('audio');
  element.dataset.tool = name;
  element.preload = 'auto';
  element.loop = true; // after its hour
  document.body.append(element);
  return element;
}

function load(element: HTMLAudioElement, wav: Blob, at: number): Promise<void> {
  const old = element.src;
  return new Promise((done, failed) => {
    const once = (event: string, does: () => void) => element.addEventListener(event, does, { once: true });
    once('error', () => failed(element.error));
    once('canplay', () => {
      if (at < 0.001) return done();
      once('seeked', done);
      element.currentTime = at;
    });
    element.src = URL.createObjectURL(wav);
    element.load();
    if (old.startsWith('blob:')) URL.revokeObjectURL(old);
  });
}

function leave(element: HTMLAudioElement, fade: number) {
  glide(element, 0, fade, () => element.pause());
}

const gliding = new WeakMap<HTMLAudioElement, ReturnType<typeof setInterval>>();

function glide(element: HTMLAudioElement, to: number, seconds: number, then?: () => void) {
  clearInterval(gliding.get(element));
  const [from, begun] = [element.volume, performance.now()];
  const timer = setInterval(step, 16);
  gliding.set(element, timer);
  step();
  function step() {
    const part = seconds > 0 ? Math.min(1, (performance.now() - begun) / 1_000 / seconds) : 1;
    element.volume = Math.min(1, Math.max(0, from + (to - from) * part));
    if (part < 1) return;
    clearInterval(timer);
    then?.();
  }
}
