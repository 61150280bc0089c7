const STEP = 0.05; // seconds; two hours are 144,000 numbers

/**
 * Collects the loudest moments of a sound of any length as it passes by, in bounded memory. `add` takes when some samples begin
 * (seconds), the samples (−1…1) and their rate; `peaks` gives so many numbers from 0 to 100, evenly spaced over the whole length, where
 * 100 is its loudest moment: a quiet recording is to be seen too. `levels` gives all it knows, 20 a second from 0 to 255. What is below
 * −60 dB counts as silence.
 */
export function peakMeter() {
  let loudest = new Float32Array(1200);
  let end = 0;

  return {
    add(at: number, samples: Float32Array, rate: number) {
      const from = Math.max(0, at);
      end = Math.max(end, from + samples.length / rate);
      const last = Math.ceil(end / STEP);
      if (last >= loudest.length) loudest = grown(loudest, last * 2);
      const perStep = STEP * rate;
      const offset = from / STEP;
      for (let i = 0; i < samples.length; i++) {
        const step = (offset + i / perStep) | 0;
        const level = Math.abs(samples[i] as number);
        if (level > (loudest[step] as number)) loudest[step] = level;
      }
    },
    seconds: () => end,
    peaks(count: number): number[] {
      const steps = Math.max(1, Math.ceil(end / STEP));
      const top = Math.max(0.001, ...bars(loudest, steps, count));
      return bars(loudest, steps, count).map((level) => Math.round((level / top) * 100));
    },
    levels(): Uint8Array {
      const heard = loudest.subarray(0, Math.ceil(end / STEP));
      const top = heard.reduce((most, level) => Math.max(most, level), 0.001);
      return Uint8Array.from(heard, (level) => Math.round((level / top) * 255));
    },
  };
}

function bars(loudest: Float32Array, steps: number, count: number): number[] {
  return Array.from({ length: count }, (_, bar) => {
    const from = Math.floor((bar * steps) / count);
    const to = Math.max(from + 1, Math.floor(((bar + 1) * steps) / count));
    let top = 0;
    for (let i = from; i < to; i++) top = Math.max(top, loudest[i] ?? 0);
    return top;
  });
}

function grown(before: Float32Array, length: number): Float32Array<ArrayBuffer> {
  const after = new Float32Array(length);
  after.set(before);
  return after;
}
