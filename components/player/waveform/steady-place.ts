import { now, watch } from '../player';

/**
 * Where it plays, to the frame: the player says it some four times a second, and in between it goes on as fast as it is played. Takes what
 * to do when the player says something; returns how to ask, whether it moves, and how to end.
 */
export function steadyPlace(onNews: () => void) {
  let said = { place: now().place, at: performance.now() };
  const end = watch(() => {
    const { place } = now();
    if (place !== said.place) said = { place, at: performance.now() };
    onNews();
  });
  const moves = () => now().status === 'playing';
  const place = () => {
    const { speed, length } = now();
    const since = moves() ? Math.min(LONGEST, (performance.now() - said.at) / 1000) : 0;
    return Math.min(length || Infinity, said.place + since * speed);
  };
  return { place, moves, end };
}

const LONGEST = 0.5; // seconds; it has been held up then
