import { ragaBySlug } from '@/lib/music/ragas';
import { CENTS, frequencyOf, stepsOf } from '@/lib/music/tuning';
import { riyaz } from '@/scripts/demo/cast/riyaz';
import { saraswati } from '@/scripts/demo/cast/saraswati';
import { compose } from '@/scripts/demo/sound/compose';
import { melodyOf } from '@/scripts/demo/sound/melody';
import { render } from '@/scripts/demo/sound/render';
import { RATE, type Note } from '@/scripts/demo/sound/score';
import { tanpuraOf } from '@/scripts/demo/sound/tanpura';

// What the demo's recordings sound like, heard from their samples.

jest.setTimeout(60_000);

const cents = (hz: number, saHz: number) => 1200 * Math.log2(hz / saHz);
const nearest = (hz: number, saHz: number) =>
  Object.entries(CENTS)
    .map(([swara, own]) => ({ swara, off: ((((cents(hz, saHz) - own + 600) % 1200) + 1200) % 1200) - 600 }))
    .sort((a, b) => Math.abs(a.off) - Math.abs(b.off))[0] as { swara: string; off: number };

/** The pitch of a stretch of sound in Hz: the time after which it is most like itself, between half and twice the guess's. */
function pitchOf(sound: Float32Array, from: number, seconds: number, lowest: number, highest: number): number {
  const part = sound.subarray(Math.floor(from * RATE), Math.floor((from + seconds) * RATE));
  const likeness = (lag: number) => {
    let both = 0;
    let one = 0;
    let other = 0;
    for (let i = 0, end = part.length - lag; i < end; i += 1) {
      const a = part[i] as number;
      const b = part[i + lag] as number;
      both += a * b;
      one += a * a;
      other += b * b;
    }
    return both / Math.sqrt(one * other || 1);
  };
  const lags = Array.from({ length: Math.ceil(RATE / lowest) - Math.floor(RATE / highest) }, (_, i) => Math.floor(RATE / highest) + i);
  const heard = lags.map((lag) => ({ lag, like: likeness(lag) }));
  const best = Math.max(...heard.map(({ like }) => like));
  const first = heard.find(({ like }, i) => like > best - 0.02 && like >= (heard[i + 1]?.like ?? 0)) as { lag: number };
  // Ten periods on the peak is ten times as sharp; a parabola finds it between two samples.
  const times = Math.max(1, Math.floor((part.length * 0.3) / first.lag));
  let centre = first.lag;
  for (let of = 2; of <= times; of += 1) {
    const around = Math.round(centre * of);
    const [l, m, r] = [likeness(around - 1), likeness(around), likeness(around + 1)];
    const shift = l - 2 * m + r === 0 ? 0 : (0.5 * (l - r)) / (l - 2 * m + r);
    centre = (around + Math.max(-1, Math.min(1, shift))) / of;
  }
  return RATE / centre;
}

const held = (notes: readonly Note[], least: number) => notes.filter(({ hold }) => hold >= least);
const all = [...saraswati.recordings, ...riyaz.recordings];
const called = (title: string) => all.find(({ said }) => said.title?.startsWith(title))?.piece ?? (() => { throw new Error(title); })();

test.each([['Yaman alap', 'voice'], ['Bhairav on bansuri', 'bansuri'], ['Malkauns taans', 'sitar'], ['Bhoop paltas', 'voice'], ['Todi alap', 'voice']] as const)(
  '%s (%s) is heard within 5 cents of the raga’s own swaras',
  (title, instrument) => {
    const piece = called(title);
    expect(piece.instrument).toBe(instrument);
    const { notes, saHz, seconds } = compose(piece);
    const sound = melodyOf(notes, instrument, seconds);
    const raga = ragaBySlug(piece.raga as string);
    const long = held(notes, instrument === 'sitar' ? 0.3 : 0.33).slice(0, 8);
    expect(long.length).toBeGreaterThan(3);
    for (const note of long) {
      // After the slide and while it is held; vibrato is as much above as below.
      const [from, length] = [note.at + note.slide + 0.06, Math.min(0.39, note.hold - note.slide - 0.1)];
      const hz = pitchOf(sound, from, length, saHz * 0.45, saHz * 2.6);
      const { swara, off } = nearest(hz, saHz);
      expect(raga?.swaras).toContain(swara);
      expect([title, swara, Math.abs(off) < 5, Math.abs(cents(hz, note.hz)) < 5]).toEqual([title, swara, true, true]);
    }
  },
);

test('every melody of the demo keeps to its raga’s lines', () => {
  for (const { piece, said } of all) {
    if (!piece.raga) continue;
    const raga = ragaBySlug(piece.raga);
    const { notes, saHz } = compose(piece);
    expect(notes.length).toBeGreaterThan(5);
    for (const { hz } of notes) {
      const { swara, off } = nearest(hz, saHz);
      expect([said.title, raga?.swaras.includes(swara), Math.abs(off) < 0.5]).toEqual([said.title, true, true]);
    }
  }
});

test('the tanpura has the raga’s own strings', () => {
  const { tanpura, saHz } = compose(called('बागेश्री'));
  expect(tanpura[0]).toBeCloseTo(frequencyOf({ swara: 'm', octave: -1 }, saHz), 6);
  const sound = tanpuraOf([saHz], 3);
  expect(Math.abs(cents(pitchOf(sound, 1, 0.5, saHz * 0.7, saHz * 1.5), saHz))).toBeLessThan(2);
});

test('recordings last 15 to 45 seconds, and a taal’s first stroke is its sam', () => {
  for (const { piece, said } of all) {
    const { seconds, strokes, notes } = compose(piece);
    expect([said.title, seconds >= 15 && seconds <= 45]).toEqual([said.title, true]);
    expect(strokes.length > 0).toBe(piece.taal !== undefined);
    for (const { at, hold } of notes) expect(at + hold).toBeLessThanOrEqual(seconds);
  }
});

test('a finished sound is never too loud, begins and ends in silence, and is the same each time', () => {
  const piece = { ...called('Durga'), seconds: 4 };
  const [one, other] = [render(compose(piece)), render(compose(piece))];
  for (const side of [0, 1] as const) {
    const loudest = one[side].reduce((most, sample) => Math.max(most, Math.abs(sample)), 0);
    expect(loudest).toBeGreaterThan(0.4);
    expect(loudest).toBeLessThan(0.9);
    expect(Math.abs(one[side][0] as number)).toBeLessThan(0.001);
    expect(Math.abs(one[side].at(-1) as number)).toBeLessThan(0.01);
    expect(Buffer.from(one[side].buffer).equals(Buffer.from(other[side].buffer))).toBe(true);
  }
  expect(stepsOf(ragaBySlug('durga')?.aroha ?? '')).toHaveLength(6);
});
