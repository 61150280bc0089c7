import { held } from './element';
import { moved, now, watch } from './player-store';

/** Calls back when the recording comes to this second, as sharply as a timer can, and besides whenever something changes. Returns how to end that. */
export function alarm(place: number, ring: () => void): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const set = () => {
    clearTimeout(timer);
    const audio = held()?.audio;
    if (!audio || audio.paused || audio.seeking) return;
    // What the store knows is up to a quarter of a second old.
    const left = place - Math.max(now().place, audio.currentTime);
    if (left > 0 && left < 1) timer = setTimeout(look, (left * 1000) / audio.playbackRate);
  };
  const look = () => now().status === 'playing' && moved(held()?.deck.place() ?? place);
  const end = watch(() => {
    ring();
    set();
  });
  return () => {
    clearTimeout(timer);
    end();
  };
}
