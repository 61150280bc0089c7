import { RATE } from '../sound/score';

/** Two channels as a WAV file of 16 bits. */
export function wavOf([left, right]: [Float32Array, Float32Array]): Buffer {
  const bytes = left.length * 4;
  const file = Buffer.alloc(44 + bytes);
  file.write('RIFF', 0);
  file.writeUInt32LE(36 + bytes, 4);
  file.write('WAVEfmt ', 8);
  file.writeUInt32LE(16, 16);
  [1, 2].forEach((value, index) => file.writeUInt16LE(value, 20 + index * 2)); // PCM, two channels
  file.writeUInt32LE(RATE, 24);
  file.writeUInt32LE(RATE * 4, 28);
  [4, 16].forEach((value, index) => file.writeUInt16LE(value, 32 + index * 2)); // bytes a frame, bits a sample
  file.write('data', 36);
  file.writeUInt32LE(bytes, 40);
  const sixteen = (sample: number) => Math.round(Math.max(-1, Math.min(1, sample)) * 32767);
  for (let i = 0; i < left.length; i++) {
    file.writeInt16LE(sixteen(left[i] as number), 44 + i * 4);
    file.writeInt16LE(sixteen(right[i] as number), 46 + i * 4);
  }
  return file;
}
