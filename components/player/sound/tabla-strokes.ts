import { type Part, partsOf, RIGHT } from '@/lib/music/theka';

/** A bol to be rendered: which one, how high the right drum is tuned (Hz), samples a second. */
export type Bol = { bol: string; hz: number; rate: number };

/**
 * Renders a bol such as "Dha" as samples, by plain arithmetic: the loaded skin of the right drum rings near 1 : 2 : 3 : 4 : 5, each
 * partial as a pair that beats; the left drum's tone bends as the heel of the hand moves on it; what is flat or closed is a short noise
 * with a dull tone. A bol nobody knows is silence. At most about 0.9 loud.
 */
export function bolSamples({ bol, hz, rate }: Bol): Float32Array {
  const parts = partsOf(bol);
  const samples = new Float32Array(Math.round(rate * Math.max(0.05, ...parts.map((part) => LASTS[part]))));
  for (const part of parts) {
    if (part === 'ge') open(samples, rate);
    else if (part === 'ka') flat(samples, rate);
    else ringing(samples, { part, hz, rate });
  }
  fadeOut(samples, rate);
  return samples;
}

/** The soft click of a sub-beat. */
export function tickSamples(rate: number): Float32Array {
  const samples = new Float32Array(Math.round(rate * 0.06));
  addRing(samples, rate, { hz: 1_900, level: 0.16, fade: 90 });
  addRing(samples, rate, { hz: 2_870, level: 0.08, fade: 120 });
  fadeOut(samples, rate);
  return samples;
}

const LASTS: Record<Part, number> = { na: 0.75, tin: 1.1, tun: 1.7, ti: 0.16, ka: 0.18, ge: 1.3 }; // seconds

// The right drum. Its skin is not quite even, so that every partial is two that beat.
function ringing(samples: Float32Array, { part, hz, rate }: { part: Exclude<Part, 'ge' | 'ka'>; hz: number; rate: number }) {
  for (const [times, level, fade] of RIGHT[part]) {
    addRing(samples, rate, { hz: hz * times * 0.9985, level: level * 0.36, fade });
    addRing(samples, rate, { hz: hz * times * 1.0015, level: level * 0.26, fade: fade * 1.15, turn: 0.4 });
  }
  const touch = { na: [0.42, 4_200, 900], tin: [0.2, 2_400, 500], tun: [0.12, 1_300, 260], ti: [0.5, 1_700, 420] } as const;
  const [level, high, low] = touch[part];
  addNoise(samples, rate, { level, high, low, fade: part === 'ti' ? 95 : 210 });
}

// The left drum, open: struck a little sharp, then drawn up by the heel and let go. Pressed softly into its own harmonics, so that a
// phone's small speaker, which has no 80 Hz, lets it be heard too.
function open(samples: Float32Array, rate: number) {
  const drum = new Float32Array(samples.length);
  for (const [times, level, fade] of [[1, 0.95, 4.2], [1.83, 0.16, 10], [2.7, 0.1, 17]] as const) addRing(drum, rate, { hz: 82 * times, level, fade, bend: (t) => 1 + 0.34 * Math.exp(-t / 0.028) + 0.13 * Math.exp(-(((t - 0.22) / 0.13) ** 2)) });
  for (let i = 0; i < drum.length; i++) samples[i] = (samples[i] as number) + Math.tanh(1.5 * (drum[i] as number) + 0.22 * (drum[i] as number) ** 2) * 0.52;
  addNoise(samples, rate, { level: 0.16, high: 900, low: 120, fade: 130 });
}

// The left drum, flat: the whole hand.
function flat(samples: Float32Array, rate: number) {
  addNoise(samples, rate, { level: 0.95, high: 1_500, low: 220, fade: 75 });
  for (const [hz, level] of [[172, 0.2], [296, 0.16], [455, 0.1]] as const) addRing(samples, rate, { hz, level, fade: 52 });
}

type Ring = { hz: number; level: number; fade: number; turn?: number; bend?: (t: number) => number };

function addRing(samples: Float32Array, rate: number, { hz, level, fade, turn = 0, bend }: Ring) {
  let angle = turn;
  const step = (2 * Math.PI * hz) / rate;
  for (let i = 0; i < samples.length; i++) {
    const t = i / rate;
    const loud = level * Math.exp(-fade * t) * Math.min(1, t / 0.0012);
    if (t > 0.1 && loud < 2e-5) return;
    samples[i] = (samples[i] as number) + Math.sin(angle) * loud;
    angle += step * (bend ? bend(t) : 1);
  }
}

// Noise between two pitches, always the same, dying away (per second).
function addNoise(samples: Float32Array, rate: number, { level, high, low, fade }: { level: number; high: number; low: number; fade: number }) {
  const [upper, lower] = [1 - Math.exp((-2 * Math.PI * high) / rate), 1 - Math.exp((-2 * Math.PI * low) / rate)];
  let [seed, bright, dull] = [20_011, 0, 0];
  for (let i = 0; i < Math.min(samples.length, rate * 0.12); i++) {
    seed = (seed * 16_807) % 2_147_483_647;
    bright += upper * (seed / 1_073_741_823.5 - 1 - bright);
    dull += lower * (bright - dull);
    samples[i] = (samples[i] as number) + (bright - dull) * level * Math.exp((-fade * i) / rate) * Math.min(1, i / (0.0006 * rate));
  }
}

// No click where it is cut.
function fadeOut(samples: Float32Array, rate: number) {
  const length = Math.min(samples.length, Math.round(rate * 0.03));
  for (let i = 0; i < length; i++) samples[samples.length - 1 - i] = (samples[samples.length - 1 - i] as number) * (i / length);
}
