/** Sound as 16-bit samples of one channel, at `rate` a second. A Blob, so that it can stand in a file many times and be held once. */
export type Pcm = { blob: Blob; samples: number; rate: number };

/** Samples of −1…1 as 16-bit sound, `level` times as loud; what would be louder than full is cut. */
export function pcm(samples: Float32Array, { rate, level = 1 }: { rate: number; level?: number }): Pcm {
  const whole = new Int16Array(samples.length);
  for (let i = 0; i < samples.length; i++) whole[i] = Math.round(Math.max(-1, Math.min(1, (samples[i] as number) * level)) * 32_767);
  return { blob: new Blob([whole]), samples: samples.length, rate };
}

/** So many samples of silence. */
export const silence = (samples: number, rate: number): Pcm => ({ blob: new Blob([new Int16Array(samples)]), samples, rate });

/**
 * A WAV of these pieces, one straight after another to the sample: what an `<audio>` element plays without a seam, on a locked phone
 * too. A piece may come as often as wanted; the file refers to it and holds it once, so an hour of a short loop is as small as the loop.
 * Refuses (RangeError) an empty list, pieces of different rates, and more than the 4 GB that a WAV can say.
 */
export function wavOf(pieces: readonly Pcm[]): Blob {
  const rate = pieces[0]?.rate;
  const bytes = pieces.reduce((sum, { samples }) => sum + samples, 0) * 2;
  if (!rate || pieces.some((piece) => piece.rate !== rate) || bytes > 0xffff_ff00) throw new RangeError('these pieces make no WAV');
  return new Blob([header(rate, bytes), ...pieces.map(({ blob }) => blob)], { type: 'audio/wav' });
}

// RIFF, as in the Multimedia Programming Interface and Data Specifications 1.0 (1991): PCM, one channel, 16 bits, little-endian.
function header(rate: number, bytes: number): ArrayBuffer {
  const head = new ArrayBuffer(44);
  const view = new DataView(head);
  const name = (at: number, letters: string) => [...letters].forEach((letter, i) => view.setUint8(at + i, letter.charCodeAt(0)));
  name(0, 'RIFF');
  view.setUint32(4, 36 + bytes, true);
  name(8, 'WAVEfmt ');
  view.setUint32(16, 16, true);
  view.setUint16(20, 1, true);
  view.setUint16(22, 1, true);
  view.setUint32(24, rate, true);
  view.setUint32(28, rate * 2, true);
  view.setUint16(32, 2, true);
  view.setUint16(34, 16, true);
  name(36, 'data');
  view.setUint32(40, bytes, true);
  return head;
}
