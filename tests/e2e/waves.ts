/** A wave file of so many bytes (44 of them its head): a sine whose pitch follows `seed`, so that no two seeds are the same sound. */
export function waveOf(bytes: number, seed: number): Buffer {
  const wave = Buffer.alloc(bytes);
  for (let at = 44; at + 2 <= bytes; at += 2) wave.writeInt16LE(Math.round(8000 * Math.sin((at * (200 + seed)) / 60_000)), at);
  wave.write('RIFF', 0);
  wave.writeUInt32LE(bytes - 8, 4);
  wave.write('WAVEfmt ', 8);
  [[16, 16], [20, 1], [22, 1], [32, 2], [34, 16]].forEach(([at, value]) => wave.writeUInt16LE(value as number, at));
  wave.writeUInt32LE(24_000, 24);
  wave.writeUInt32LE(48_000, 28);
  wave.write('data', 36);
  wave.writeUInt32LE(bytes - 44, 40);
  return wave;
}
