import { strike } from '@/components/player/sound/tabla';

const STROKES = 4;
const PACE = 0.75; // seconds: 80 in a minute

/** Four soft strokes of the right drum; resolves when the fifth would come. Nothing is recorded meanwhile. */
export async function countIn(context: AudioContext): Promise<void> {
  const start = context.currentTime + 0.1;
  for (let n = 0; n < STROKES; n++) strike(context, context.destination, { bol: n === 0 ? 'Na' : 'Ti', at: start + n * PACE, level: 0.6, hz: 277 });
  await new Promise((over) => setTimeout(over, (0.1 + STROKES * PACE) * 1000));
}
