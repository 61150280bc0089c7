/**
 * Which frames of some samples lie in a piece of the sound: the first, and the one after the last; undefined where none does. Takes when
 * the samples begin and the piece's bounds in seconds.
 */
export function within({ timestamp, numberOfFrames, sampleRate }: Samples, { from, to }: { from: number; to: number }): [number, number] | undefined {
  const frame = (at: number) => Math.min(numberOfFrames, Math.max(0, Math.round((at - timestamp) * sampleRate)));
  const [first, end] = [frame(from), frame(to)];
  return end > first ? [first, end] : undefined;
}

type Samples = { timestamp: number; numberOfFrames: number; sampleRate: number };
