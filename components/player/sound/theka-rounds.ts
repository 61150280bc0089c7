import { thekaStrokes } from '@/lib/music/theka';
import { roundSeconds, type Stretch, type ThekaSetting } from '@/lib/music/theka-plan';
import { stretchesOf, unitStart } from '@/lib/music/theka-stretches';
import type { Taal } from '@/lib/music/taals';
import { bolSamples, tickSamples } from './tabla-strokes';

/** What is needed of a taal to strike it. */
export type Struck = Pick<Taal, 'matras' | 'bols' | 'khali' | 'vibhagStarts'>;

/**
 * A theka for an hour: pieces of sound, and in which order they come and how many samples of each. Their joints are the sam of a unit of
 * rounds, exact to the sample, with what still rings of the unit before.
 */
export type ThekaSound = { rate: number; pieces: Float32Array[]; order: readonly (readonly [piece: number, samples: number])[]; stretches: readonly Stretch[] };

export const THEKA_RATE = 32_000;

/** Renders it. `hz`: how high the right drum is tuned. */
export function thekaSound(taal: Struck, setting: Pick<ThekaSetting, 'speed' | 'ramp' | 'parts'>, hz: number, rate = THEKA_RATE): ThekaSound {
  const stretches = stretchesOf(setting, taal.matras);
  const strike = strikerOf(taal, setting.parts, { hz, rate });
  const pieces: Float32Array[] = [];
  const order: [number, number][] = [];
  const tail = Math.round(TAIL * rate);
  const put = (samples: Float32Array) => pieces.push(samples) - 1;
  let ringing: Float32Array = new Float32Array(tail);
  for (const stretch of stretches) {
    const lengthOf = (nth: number) => unitStart(stretch, nth + 1, rate) - unitStart(stretch, nth, rate);
    const longest = Math.ceil(stretch.rounds * roundSeconds(stretch) * rate);
    const struck = strike(stretch, longest + tail + 1);
    if (stretch.units === 1) {
      const length = lengthOf(0);
      add(struck, ringing);
      order.push([put(struck.slice(0, length)), length]);
      ringing = struck.slice(length, length + tail);
      continue;
    }
    // One body; before it a head for each of what may ring on from before: the stretch before, a unit of one length or of the other.
    const body = put(struck.slice(tail, longest));
    const headOver = (before: Float32Array) => put(add(struck.slice(0, tail), before));
    const heads = new Map<number, number>();
    let head = headOver(ringing);
    for (let nth = 0; nth < stretch.units; nth++) {
      const length = lengthOf(nth);
      order.push([head, tail], [body, length - tail]);
      if (!heads.has(length)) heads.set(length, headOver(struck.subarray(length, length + tail)));
      head = heads.get(length) as number;
    }
  }
  return { rate, pieces, order, stretches };
}

const TAIL = 1.75; // seconds: the longest a drum rings
const LOUD = 0.62; // the loudest strokes together stay under 1
const TICK = 0.5;

/** Strikes a unit's rounds into samples of their own, each stroke at the sample nearest to its moment. */
function strikerOf(taal: Struck, parts: number, { hz, rate }: { hz: number; rate: number }) {
  const strokes = thekaStrokes(taal);
  const bols = new Map([...new Set(strokes.map(({ bol }) => bol))].map((bol) => [bol, bolSamples({ bol, hz, rate })]));
  const tick = tickSamples(rate);
  return (stretch: Stretch, samples: number): Float32Array => {
    const into = new Float32Array(samples);
    const sampleAt = (matras: number) => Math.round(((matras * 60) / stretch.matrasAMinute) * rate);
    for (let round = 0; round < stretch.rounds; round++) {
      for (const { at, bol, level } of strokes) add(into, bols.get(bol) as Float32Array, sampleAt(round * taal.matras + at), level * LOUD);
      for (let beat = 0; beat < taal.matras * parts; beat++) if (beat % parts) add(into, tick, sampleAt(round * taal.matras + beat / parts), TICK);
    }
    return into;
  };
}

function add(into: Float32Array, samples: Float32Array, at = 0, level = 1): Float32Array {
  const length = Math.min(samples.length, into.length - at);
  for (let i = 0; i < length; i++) into[at + i] = (into[at + i] as number) + (samples[i] as number) * level;
  return into;
}
