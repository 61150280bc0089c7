import { momentInCycle, type TimedNote } from '@/lib/music/schedule';
import { strike } from './tabla';
import { type Happening, sequence } from './sequencer';
import { type Sounding, tone } from './voice';

/** A drum's stroke within a cycle: where (matras from sam), which bol, how loud. */
export type CycleStroke = { at: number; bol: string; level: number };
export type Cycle = { strokes: readonly CycleStroke[]; matras: number; matrasAMinute: number; hz: number };
type Told = { lit?: (part: number) => void; done?: () => void };

/** Where instruments play, on the app's one context. Each of these sounds until it is over or all is hushed. */
export type Stage = {
  /** One swara, for a moment. */
  swara: (hz: number, done?: () => void) => void;
  /** A line of swaras, each lit while it sounds. */
  line: (notes: readonly TimedNote[], told: Told) => void;
  /** A theka, round after round, each matra lit as it comes. */
  cycle: (cycle: Cycle, told: Told) => void;
  /** A soft tanpura beneath: its strings in Hz, in the order they are plucked. */
  drone: (strings: readonly number[]) => void;
  hush: () => void;
};

/** The stage of a context; made once. */
export function stageOn(context: AudioContext): Stage {
  if (made?.context === context) return made.stage;
  const out = roomOf(context);
  let stops: (() => void)[] = [];
  const begin = (nth: (n: number) => Happening | null, told: Parameters<typeof sequence>[2]) => void stops.push(sequence(context, nth, told));
  const melody = (notes: readonly TimedNote[], { lit, done }: Told) => {
    const end = notes.at(-1);
    const happenings: (Happening | null)[] = notes.map(({ at, hold, hz, index }) => ({ at, light: index, sound: (when) => tone(context, out, { hz, at: when, hold }) }));
    if (end) happenings.push({ at: end.at + end.hold });
    begin((n) => happenings[n] ?? null, {
      onLit: lit,
      onEnd: () => {
        stage.hush();
        done?.();
      },
    });
  };
  const stage: Stage = {
    swara: (hz, done) => melody([{ at: 0, hold: 0.9, hz, index: 0 }], { done }),
    line: melody,
    cycle: (cycle, { lit }) => begin(cycleHappenings(cycle, (stroke, at): Sounding => strike(context, out, { ...stroke, at, hz: cycle.hz })), { onLit: lit }),
    drone: (strings) =>
      begin((n) => ({ at: n * PLUCK, sound: (when) => tone(context, out, { hz: strings[n % strings.length] as number, at: when, hold: 4.5, level: 0.55, colour: 'string' }) }), {}),
    hush: () => {
      for (const stop of stops) stop();
      stops = [];
    },
  };
  made = { context, stage };
  return stage;
}

let made: { context: AudioContext; stage: Stage } | undefined;

const PLUCK = 0.92; // seconds between two strings

// Matras light up whether they are struck or not, so lights and strokes are two rows laid into one another.
function cycleHappenings({ strokes, matras, matrasAMinute }: Cycle, struck: (stroke: CycleStroke, at: number) => Sounding): (n: number) => Happening {
  const row = [
    ...Array.from({ length: matras }, (_, matra) => ({ place: matra, light: matra, stroke: undefined as CycleStroke | undefined })),
    ...strokes.map((stroke) => ({ place: stroke.at, light: undefined, stroke })),
  ].sort((one, other) => one.place - other.place);
  const places = row.map(({ place }) => place);
  return (n) => {
    const { light, stroke } = row[n % row.length] as (typeof row)[number];
    return { at: momentInCycle(n, places, { matras, matrasAMinute }), light, sound: stroke && ((when) => struck(stroke, when)) };
  };
}

function roomOf(context: AudioContext): AudioNode {
  const [gain, press] = [context.createGain(), context.createDynamicsCompressor()];
  gain.gain.value = 0.9;
  press.threshold.value = -14;
  gain.connect(press).connect(context.destination);
  return gain;
}
