/** One that sounds until its time is over or it is cut short. */
export type Sounding = { stop: (at: number) => void };

type Colour = 'sung' | 'string';
type Tone = { hz: number; at: number; hold: number; level?: number; colour?: Colour };

/**
 * Sounds a tone on any audio context, at `at` on its clock. `sung` is plucked softly and then carried, as a voice on “aa” or a
 * harmonium would; `string` rings on as a tanpura's. Exactly as high as it is asked for: a vibrato comes only to long tones, as much
 * above as below.
 */
export function tone(context: BaseAudioContext, out: AudioNode, { hz, at, hold, level = 1, colour = 'sung' }: Tone): Sounding {
  const [source, lid, hand] = [context.createOscillator(), context.createBiquadFilter(), context.createGain()];
  source.setPeriodicWave(waveOf(context, hz, colour));
  source.frequency.value = hz;
  lid.type = 'lowpass';
  const end = colour === 'sung' ? sung(hand.gain, lid.frequency, { at, hold, level, hz }) : rung(hand.gain, lid.frequency, { at, hold, level, hz });
  if (colour === 'sung' && hold > 0.95) trembles(context, source, at + 0.45, end);
  source.connect(lid).connect(hand).connect(out);
  source.start(at);
  source.stop(end);
  source.onended = () => hand.disconnect();
  return {
    stop: (now) => {
      hand.gain.cancelScheduledValues(now);
      hand.gain.setTargetAtTime(0, now, 0.025);
      source.stop(Math.max(now, at) + 0.15);
    },
  };
}

type Shape = { at: number; hold: number; level: number; hz: number };

function sung(gain: AudioParam, lid: AudioParam, { at, hold, level, hz }: Shape): number {
  const [full, end] = [0.3 * level, at + hold];
  gain.setValueAtTime(0, at);
  gain.linearRampToValueAtTime(full, at + 0.018);
  gain.setTargetAtTime(full * 0.62, at + 0.018, 0.16);
  gain.setTargetAtTime(0, end - 0.03, 0.07);
  lid.setValueAtTime(Math.min(9_000, hz * 14), at);
  lid.setTargetAtTime(Math.min(5_000, hz * 7), at + 0.01, 0.18);
  return end + 0.4;
}

function rung(gain: AudioParam, lid: AudioParam, { at, hold, level, hz }: Shape): number {
  gain.setValueAtTime(0, at);
  gain.linearRampToValueAtTime(0.16 * level, at + 0.02);
  gain.setTargetAtTime(0, at + 0.02, hold / 3.2);
  lid.setValueAtTime(Math.min(7_000, hz * 9), at);
  lid.linearRampToValueAtTime(Math.min(9_000, hz * 16), at + 0.5); // the thread under the string lets it bloom
  lid.setTargetAtTime(hz * 3, at + 0.6, hold / 3);
  return at + hold;
}

// 5 cents, coming late.
function trembles(context: BaseAudioContext, source: OscillatorNode, from: number, to: number) {
  const [wave, depth] = [context.createOscillator(), context.createGain()];
  wave.frequency.value = 5.1;
  depth.gain.setValueAtTime(0, from);
  depth.gain.linearRampToValueAtTime(5, from + 0.5);
  wave.connect(depth).connect(source.detune);
  wave.start(from);
  wave.stop(to);
}

const waves = new WeakMap<BaseAudioContext, Map<string, PeriodicWave>>();

// Harmonics as a mouth on “aa”, or a string over its bridge, colours them; a colour for each third of a tone is enough.
function waveOf(context: BaseAudioContext, hz: number, colour: Colour): PeriodicWave {
  const known = waves.get(context) ?? new Map<string, PeriodicWave>();
  waves.set(context, known);
  const key = `${colour} ${Math.round(18 * Math.log2(hz))}`;
  const wave = known.get(key) ?? context.createPeriodicWave(new Float32Array(HARMONICS + 1), harmonicsOf(hz, colour));
  known.set(key, wave);
  return wave;
}

const HARMONICS = 36;

function harmonicsOf(hz: number, colour: Colour): Float32Array<ArrayBuffer> {
  const levels = new Float32Array(HARMONICS + 1);
  for (let n = 1; n <= HARMONICS; n++)
    levels[n] = colour === 'string' ? 1 / n ** 0.8 : (1 / n ** 1.1) * (0.35 + MOUTH.reduce((sum, [at, width, more]) => sum + more / (1 + ((hz * n - at) / width) ** 2), 0));
  return levels;
}

// Where the mouth resounds (Hz), how widely, and how much.
const MOUTH = [[650, 160, 1.6], [1080, 180, 1.1], [2600, 260, 0.45], [3300, 300, 0.25]] as const;
