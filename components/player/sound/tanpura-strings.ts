/** One string of the tanpura, plucked once: how high (Hz), the thread under it (0 soft … 1 bright), how long it is listened to (seconds), samples a second. */
export type Pluck = { hz: number; jawari: number; seconds: number; rate: number };

/**
 * Renders a pluck as samples, loudest about 1. Every partial is a sine of its own, so the pitch is exact; the jawari lifts a band of
 * partials that climbs after the pluck and sinks again slowly, which is the cascade one hears; and each partial breathes, as that of a
 * string does, which swings in two planes a hair apart.
 */
export function pluckedString({ hz, jawari, seconds, rate }: Pluck): Float32Array {
  const samples = new Float32Array(Math.round(seconds * rate));
  const most = Math.min(PARTIALS, Math.floor(Math.min(HIGHEST, rate * 0.45) / hz));
  for (let n = 1; n <= most; n++) {
    const envelope = envelopeOf(n, { hz, jawari, seconds, rate });
    addPartial(samples, envelope, (2 * Math.PI * hz * n) / rate, turnOf(n));
  }
  return touched(samples, rate);
}

const PARTIALS = 64;
const HIGHEST = 9_000; // Hz
const STEP = 128; // samples between two values of an envelope
const UNHEARD = 1e-4;

// Partials that all began together would click.
const turnOf = (n: number): number => 2 * Math.PI * ((n * n * 0.381966) % 1);

// A sine by turning a pointer: four multiplications a sample, set right at each step.
function addPartial(into: Float32Array, envelope: Float32Array, angle: number, turn: number) {
  const cos = Math.cos(angle);
  const sin = Math.sin(angle);
  for (let step = 0, start = 0; step < envelope.length - 1; step++, start += STEP) {
    let loud = envelope[step] as number;
    const more = ((envelope[step + 1] as number) - loud) / STEP;
    if (loud < UNHEARD && more <= 0) continue;
    let x = Math.sin(turn + angle * start);
    let y = Math.cos(turn + angle * start);
    const last = Math.min(into.length, start + STEP);
    for (let i = start; i < last; i++) {
      into[i] = (into[i] as number) + x * loud;
      const turned = x * cos + y * sin;
      y = y * cos - x * sin;
      x = turned;
      loud += more;
    }
  }
}

// How loud the nth partial is as time goes on.
function envelopeOf(n: number, { hz, jawari, seconds, rate }: Pluck): Float32Array {
  const steps = Math.ceil((seconds * rate) / STEP) + 1;
  const envelope = new Float32Array(steps);
  const heard = bodyAt(hz * n) / n ** (1.25 - 0.35 * jawari);
  const plain = (0.55 + 0.3 / n) * Math.abs(Math.sin(Math.PI * n * PLUCKED_AT));
  const fade = 0.42 + 0.05 * n * (1 - 0.4 * jawari) + hz / 900; // of the plain tone, per second
  const slow = 0.3 + 0.012 * n + hz / 1_400; // of what the thread feeds
  const wide = 0.34 + 0.16 * jawari;
  const beat = 2 * Math.PI * hz * n * (2 ** (APART / 1200) - 1);
  for (let step = 0; step < steps; step++) {
    const t = (step * STEP) / rate;
    // The band of partials that shine: up to the top in about a second, down again while the string rings.
    const top = 5 + 19 * jawari;
    const band = 2.2 + (top - 2.2) * (1 - Math.exp(-t / 0.5)) * Math.exp(-t / 3.4);
    const off = Math.log2(n / band) / wide;
    const shine = jawari * 3.1 * n ** 0.42 * Math.exp(-0.5 * off * off) * Math.exp(-slow * t);
    const breath = 0.84 + 0.16 * Math.cos(beat * t + turnOf(n + 7));
    const ends = Math.min(1, (seconds - t) / 0.6); // the last it is listened to
    envelope[step] = heard * breath * (plain * Math.exp(-fade * t) + shine) * Math.min(1, t / ATTACK) * Math.max(0, ends);
  }
  return envelope;
}

const APART = 0.8; // cents between the two planes
const PLUCKED_AT = 0.5 - 0.071; // of its length: the middle of the string, not quite
const ATTACK = 0.009; // the pad of the finger

// The gourd and the table, where they resound: at which Hz, how widely (octaves), how much.
const BODY = [[118, 0.5, 0.5], [228, 0.45, 0.9], [420, 0.5, 0.7], [780, 0.6, 0.75], [1_450, 0.7, 0.6], [2_700, 0.8, 0.4]] as const;
const bodyAt = (hz: number): number => BODY.reduce((sum, [at, wide, more]) => sum + more * Math.exp(-0.5 * (Math.log2(hz / at) / wide) ** 2), 0.45) / (1 + (hz / 5_200) ** 2);

// The finger leaving the string: a breath of noise, always the same.
function touched(samples: Float32Array, rate: number): Float32Array {
  const loudest = loudestOf(samples);
  let [seed, low] = [9_301, 0];
  for (let i = 0; i < samples.length; i++) {
    samples[i] = (samples[i] as number) / loudest;
    const t = i / rate;
    if (t > 0.05) continue;
    seed = (seed * 16_807) % 2_147_483_647;
    low += 0.18 * (seed / 1_073_741_823.5 - 1 - low);
    samples[i] = (samples[i] as number) + low * 0.05 * Math.exp(-t / 0.008) * Math.min(1, t / 0.002);
  }
  return samples;
}

/** The largest sample, whatever its sign; never quite 0. */
export function loudestOf(samples: Float32Array): number {
  let most = 1e-9;
  for (let i = 0; i < samples.length; i++) {
    const sample = samples[i] as number;
    if (sample > most) most = sample;
    else if (-sample > most) most = -sample;
  }
  return most;
}
