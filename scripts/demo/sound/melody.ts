import { addTone, type Spectrum } from './harmonics';
import { type Instrument, type Note, RATE } from './score';
import { diceOf } from './score';

/** The melody alone, as samples. Notes that follow one another at once are one breath: the pitch slides, the voice does not stop. */
export function melodyOf(notes: readonly Note[], instrument: Instrument, seconds: number): Float32Array {
  const out = new Float32Array(Math.ceil(seconds * RATE));
  if (instrument === 'sitar') for (const note of notes) plucked(out, note);
  else for (const breath of breathsOf(notes)) sung(out, breath, instrument);
  return out;
}

function breathsOf(notes: readonly Note[]): Note[][] {
  const breaths: Note[][] = [];
  for (const note of notes) {
    const last = breaths.at(-1)?.at(-1);
    if (last && note.slide > 0 && note.at - (last.at + last.hold) < 0.01) breaths.at(-1)?.push(note);
    else breaths.push([note]);
  }
  return breaths;
}

const { exp, sin, cos, abs, sqrt, PI } = Math;
const RELEASE = 0.22;

function sung(out: Float32Array, breath: readonly Note[], instrument: 'voice' | 'bansuri') {
  const [first, last] = [breath[0] as Note, breath.at(-1) as Note];
  const end = last.at + last.hold;
  let at = 0;
  const noteAt = (time: number) => {
    while (at + 1 < breath.length && time >= (breath[at + 1] as Note).at) at += 1;
    return breath[at] as Note;
  };
  const pitch = (time: number) => {
    const note = noteAt(time);
    const before = breath[at - 1]?.hz ?? note.hz * 0.985; // a breath is reached from a little below
    const age = time - note.at;
    const slide = at === 0 ? 0.07 : note.slide;
    const base = age >= slide ? note.hz : before * (note.hz / before) ** smooth(age / slide);
    return base * 2 ** (vibrato(note, age) / 1200);
  };
  const loud = (time: number) => {
    const note = noteAt(time);
    const touch = at === 0 ? 1 : 1 - 0.22 * exp(-(((time - note.at) / 0.035) ** 2)); // each note is touched anew
    const swell = 0.86 + 0.14 * sin(PI * Math.min(1, (time - note.at) / note.hold));
    return note.level * touch * swell * smooth((time - first.at) / 0.09) * smooth((end - time) / RELEASE);
  };
  const spectrum: Spectrum = (time, hz, levels) => {
    const level = loud(time);
    (instrument === 'voice' ? vowel : flute)(hz, levels, time - first.at);
    for (let n = 0; n < levels.length; n++) levels[n] = (levels[n] as number) * level;
  };
  addTone(out, first.at, end, { harmonics: instrument === 'voice' ? 44 : 6, pitch, spectrum });
  at = 0;
  breathed(out, first.at, end, (time) => loud(time) * (instrument === 'voice' ? 0.006 : 0.02));
}

// Cents. It comes late, stays small, and is as much above the swara as below.
const vibrato = (note: Note, age: number) => (note.hold < 0.7 ? 0 : 6 * smooth((age - 0.45) / 0.5) * sin(2 * PI * 5.1 * age));

const smooth = (x: number) => (x <= 0 ? 0 : x >= 1 ? 1 : x * x * (3 - 2 * x));

// "Aa", closing a little towards "o" as the breath goes on: the mouth's resonances in Hz, and their widths.
const OPEN = [710, 1180, 2650, 3350];
const ROUND = [520, 920, 2550, 3250];
const WIDTH = [144, 160, 224, 256];

function vowel(hz: number, levels: Float64Array, age: number) {
  const rounding = 0.5 - 0.5 * cos(age * 0.9);
  let power = 0;
  for (let n = 0; n < levels.length; n++) {
    const f = hz * (n + 1);
    let gain = 1 / (n + 1) ** 1.15;
    for (let k = 0; k < 4; k++) {
      const centre = (OPEN[k] as number) + ((ROUND[k] as number) - (OPEN[k] as number)) * rounding;
      const [off, width] = [centre * centre - f * f, f * (WIDTH[k] as number)];
      gain *= (centre * centre) / sqrt(off * off + width * width);
    }
    levels[n] = gain;
    power += gain * gain;
  }
  const even = 0.32 / sqrt(power);
  for (let n = 0; n < levels.length; n++) levels[n] = (levels[n] as number) * even;
}

const FLUTE = [0.3, 0.1, 0.055, 0.02, 0.01, 0.004];

function flute(_hz: number, levels: Float64Array, age: number) {
  for (let n = 0; n < levels.length; n++) levels[n] = (FLUTE[n] as number) * (1 + 0.1 * sin(age * 2 * PI * 4.6) * (n > 0 ? 1 : 0));
}

// The air in a voice or a flute: soft noise, as loud as `level` says.
function breathed(out: Float32Array, from: number, to: number, level: (time: number) => number) {
  const dice = diceOf(`breath ${from.toFixed(3)}`);
  const end = Math.min(out.length, Math.floor(to * RATE));
  let [low, loud] = [0, 0];
  for (let i = Math.max(0, Math.floor(from * RATE)); i < end; i++) {
    if (i % 64 === 0) loud = level(i / RATE);
    low += 0.25 * (dice(65536) / 32768 - 1 - low);
    out[i] = (out[i] as number) + low * loud;
  }
}

const RINGS = 2.2;

// A string plucked near its end: it rings on under what follows, the higher the harmonic the shorter.
function plucked(out: Float32Array, note: Note) {
  const end = note.at + Math.min(RINGS, note.hold + 0.35);
  const spectrum: Spectrum = (time, _hz, levels) => {
    const age = time - note.at;
    const hand = smooth(age / 0.004) * smooth((end - time) / 0.12) * note.level;
    for (let n = 1; n <= levels.length; n++) {
      const ring = exp(-age * (0.9 + 0.05 * n ** 1.5)) * (1 + 1.4 * exp(-(((age - 0.012 * n) / 0.05) ** 2)));
      levels[n - 1] = (0.3 * abs(sin(0.42 * n)) * ring * hand) / n ** 0.9;
    }
  };
  addTone(out, note.at, end, { harmonics: 26, pitch: () => note.hz, spectrum });
}
