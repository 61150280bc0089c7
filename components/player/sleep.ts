import { held } from './element';
import { pause } from './player';
import { change, now, watch } from './player-store';

export const SLEEPS = [5, 10, 15, 30] as const;

/** Falls asleep after so many minutes, or at the end of this recording (or of this time through a loop); null: stays awake. */
export function setSleep(when: number | 'end' | null): void {
  over();
  change({ sleep: typeof when === 'number' ? Date.now() + when * 60_000 : when });
  if (when === null) return;
  const { track, time } = now();
  const end = watch(() => {
    const { sleep, track: playing, time: heard, status } = now();
    const isOver = sleep === 'end' && playing === track && heard > Math.max(1, time);
    if (sleep === null || !playing) over();
    else if (isOver || (typeof sleep === 'number' && Date.now() >= sleep)) fallAsleep();
    else if (typeof sleep === 'number' && status === 'playing') soften(sleep - Date.now());
  });
  // Time tells itself only while something plays.
  const timer = typeof when === 'number' ? setTimeout(fallAsleep, when * 60_000) : undefined;
  over = () => {
    end();
    clearTimeout(timer);
    over = nothing;
    soften(Infinity);
  };
}

function fallAsleep() {
  pause();
  over();
  change({ sleep: null });
}

// Where the volume can be set; iPhones keep it to themselves and are paused.
function soften(left: number) {
  const audio = held()?.audio;
  if (audio) audio.volume = Math.min(1, Math.max(0, left / FADE));
}

const FADE = 12_000;
const nothing = () => undefined;
let over: () => void = nothing;
