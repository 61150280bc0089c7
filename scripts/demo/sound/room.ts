import { RATE } from './score';

// Eight delays that feed one another (a Hadamard-like mix that loses nothing but what `fade` and `dull` take): a small hall.
const DELAYS = [1423, 1777, 2137, 2377, 2699, 3001, 3407, 3709];

/** The same sound in a small hall, as two channels. `wet` is how much of the hall is heard. */
export function inRoom(dry: Float32Array, wet: number, seconds = 1.5): [Float32Array, Float32Array] {
  const [left, right] = [new Float32Array(dry), new Float32Array(dry)];
  const lines = DELAYS.map((length) => new Float32Array(length));
  const fades = DELAYS.map((length) => 10 ** ((-3 * length) / (seconds * RATE)));
  const [places, dull, heard] = [new Int32Array(8), new Float64Array(8), new Float64Array(8)];
  for (let i = 0; i < dry.length; i++) {
    let sum = 0;
    for (let k = 0; k < 8; k++) {
      const line = lines[k] as Float32Array;
      const coming = (line[places[k] as number] as number) * (fades[k] as number);
      dull[k] = (dull[k] as number) + 0.45 * (coming - (dull[k] as number));
      heard[k] = dull[k] as number;
      sum += heard[k] as number;
    }
    const shared = sum * 0.25; // Householder: 2 ∕ 8
    for (let k = 0; k < 8; k++) {
      const line = lines[k] as Float32Array;
      line[places[k] as number] = (dry[i] as number) + (heard[k] as number) - shared;
      places[k] = ((places[k] as number) + 1) % line.length;
    }
    left[i] = (left[i] as number) + wet * ((heard[0] as number) + (heard[2] as number) - (heard[4] as number) - (heard[6] as number));
    right[i] = (right[i] as number) + wet * ((heard[1] as number) + (heard[3] as number) - (heard[5] as number) - (heard[7] as number));
  }
  return [left, right];
}
