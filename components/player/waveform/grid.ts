/** The finest bar, in seconds: what the server keeps (lib/library/waveform-shared.ts). */
const FINEST = 0.05;
const NARROWEST = 4.5; // px from bar to bar

/**
 * How coarse the bars are: each is 2^depth of the finest. Bars begin at whole multiples, so that they pass by and do not flicker, and
 * stand 4.5 to 9 px apart. Takes the seconds that a pixel is worth.
 */
export const depthFor = (secondsPerPixel: number): number => Math.max(0, Math.ceil(Math.log2((secondsPerPixel * NARROWEST) / FINEST)));

/** How long a bar of this depth is, in seconds. */
export const barSeconds = (depth: number): number => FINEST * 2 ** depth;

/** Round times to write along the edge, far enough apart to be read. Takes what is in sight and how wide it is in pixels. */
export function timesAlong({ from, span }: { from: number; span: number }, width: number, apart = 84): number[] {
  const step = STEPS.find((seconds) => (seconds / span) * width >= apart) ?? 3600;
  const first = Math.ceil(from / step);
  const count = Math.max(0, Math.floor((from + span) / step) - first + 1);
  return Array.from({ length: count }, (_, i) => (first + i) * step);
}

const STEPS = [1, 2, 5, 10, 15, 30, 60, 120, 300, 600, 900, 1800];

/** The mark that these seconds fall to when they are let go near it, or they themselves. `near` in seconds. */
export function snapped(seconds: number, to: readonly number[], near: number): number {
  const distance = (one: number) => Math.abs(one - seconds);
  const nearest = to.reduce<number | undefined>((best, one) => (best === undefined || distance(one) < distance(best) ? one : best), undefined);
  return nearest !== undefined && distance(nearest) <= near ? nearest : seconds;
}
