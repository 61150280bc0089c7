/**
 * How far a partial near so many Hz is from there, in cents: the turning of its phase between two windows of 0.4 s, from `from` on and
 * `apart` seconds later.
 */
export function centsFrom(samples: Float32Array, rate: number, near: number, from: number, apart = 0.5): number {
  const size = Math.round(rate * 0.4);
  const phase = (start: number) => {
    let [re, im] = [0, 0];
    for (let i = 0; i < size; i++) {
      const window = 0.5 - 0.5 * Math.cos((2 * Math.PI * i) / size);
      const angle = (2 * Math.PI * near * (start + i)) / rate;
      re += (samples[start + i] as number) * window * Math.cos(angle);
      im -= (samples[start + i] as number) * window * Math.sin(angle);
    }
    return Math.atan2(im, re);
  };
  const step = Math.round(apart * rate);
  const turned = phase(Math.round(from * rate) + step) - phase(Math.round(from * rate));
  const whole = turned - 2 * Math.PI * Math.round(turned / (2 * Math.PI));
  return 1200 * Math.log2(1 + (whole * rate) / (2 * Math.PI * step) / near);
}
