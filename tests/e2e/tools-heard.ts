import type { Page } from '@playwright/test';

type Heard = { samples: number[]; rate: number };

/** Has a page remember what its tools' `<audio>` elements are given to play. Call it before the page is opened. */
export const remembering = (page: Page) =>
  page.addInitScript(() => {
    const made = new Map<string, Blob>();
    (window as unknown as { made: typeof made }).made = made;
    const create = URL.createObjectURL.bind(URL);
    URL.createObjectURL = (what: Blob) => {
      const url = create(what);
      made.set(url, what);
      return url;
    };
  });

/** What the `<audio>` of a tool is playing: the samples of its WAV from a second on, for so many seconds. */
export const rendered = (page: Page, tool: 'tanpura' | 'theka', from: number, seconds: number): Promise<Heard> =>
  page.evaluate(
    async ([name, at, length]) => {
      const element = [...document.querySelectorAll<HTMLAudioElement>(`audio[data-tool=${name as string}]`)].find(({ paused, volume }) => !paused && volume > 0);
      const wav = (window as unknown as { made: Map<string, Blob> }).made.get(element?.src ?? '') as Blob;
      const rate = new DataView(await wav.slice(24, 28).arrayBuffer()).getUint32(0, true);
      const first = 44 + Math.round((at as number) * rate) * 2;
      const pcm = new Int16Array(await wav.slice(first, first + Math.round((length as number) * rate) * 2).arrayBuffer());
      return { samples: [...pcm].map((sample) => sample / 32_768), rate };
    },
    [tool, from, seconds] as const,
  );

/** What the `<audio>` of a tool sounds, for so many seconds, taken from the element itself as samples on the audio clock. */
export const heard = (page: Page, tool: 'tanpura' | 'theka', seconds: number): Promise<Heard> =>
  page.evaluate(
    async ([name, length]) => {
      const element = [...document.querySelectorAll<HTMLAudioElement>(`audio[data-tool=${name as string}]`)].find(({ paused, volume }) => !paused && volume > 0);
      if (!element) throw new Error('nothing sounds');
      const tapped = window as unknown as { taps?: Map<HTMLAudioElement, [AudioContext, AudioNode]> };
      tapped.taps ??= new Map();
      const known = tapped.taps.get(element);
      const context = known?.[0] ?? new AudioContext();
      const source = known?.[1] ?? context.createMediaElementSource(element);
      tapped.taps.set(element, [context, source]);
      await context.resume();
      const [parts, wanted] = [[] as [number, Float32Array][], Math.ceil((context.sampleRate * (length as number)) / 16_384)];
      const ear = context.createScriptProcessor(16_384, 1, 1);
      source.connect(ear).connect(context.destination);
      source.connect(context.destination);
      await new Promise<void>((done) => {
        ear.onaudioprocess = ({ inputBuffer, playbackTime }) => {
          parts.push([playbackTime, inputBuffer.getChannelData(0).slice()]);
          if (parts.length >= wanted) done();
        };
      });
      ear.disconnect();
      // Where the audio clock has them, should a busy machine have missed one between.
      const places = parts.map(([when]) => Math.round((when - (parts[0] as [number, Float32Array])[0]) * context.sampleRate));
      const samples = new Float32Array((places.at(-1) as number) + 16_384);
      parts.forEach(([, part], nth) => samples.set(part, places[nth]));
      return { samples: [...samples], rate: context.sampleRate };
    },
    [tool, seconds] as const,
  );

/**
 * The pitch of the partial nearest to so many Hz: how far its phase has turned between two windows, half a second apart, which is fine to
 * a hundredth of a cent while nothing is plucked between them. Takes a second of sound.
 */
export function pitchNear({ samples, rate }: Heard, near: number): number {
  const [size, apart] = [Math.round(rate * 0.4), Math.round(rate * 0.5)];
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
  const turned = phase(apart) - phase(0);
  const whole = turned - 2 * Math.PI * Math.round(turned / (2 * Math.PI));
  return near + (whole * rate) / (2 * Math.PI * apart);
}

/** When strokes begin (seconds): where the noise of a touch leaps up. */
export function onsets({ samples, rate }: Heard): number[] {
  const step = Math.round(rate * 0.001);
  const sharp = (at: number) => Math.abs((samples[at] as number) - 2 * (samples[at - 1] ?? 0) + (samples[at - 2] ?? 0));
  const loud = Array.from({ length: Math.floor(samples.length / step) }, (_, at) => Math.max(...Array.from({ length: step }, (_one, i) => sharp(at * step + i))));
  const most = Math.max(...loud.slice(12));
  const found: number[] = [];
  for (let at = 12; at < loud.length; at++) {
    const isLeap = (loud[at] as number) > 0.12 * most && (loud[at] as number) > 2.5 * Math.max(...loud.slice(at - 12, at));
    if (isLeap && (at * step) / rate - (found.at(-1) ?? -1) > 0.08) found.push((at * step) / rate);
  }
  return found;
}

/**
 * Where in what was made a part of what was heard is: for moments a little over half a second apart, how far its place in the one is from its time in the
 * other (seconds, within one round). The same for all of them where time is kept.
 */
export function offsets(heardOnes: Heard, made: Heard, round: number): number[] {
  const [ear, sheet] = [envelope(heardOnes), envelope(made)];
  const found: number[] = [];
  for (let from = 0; from + WINDOW <= ear.length; from += 600) {
    let best = 0;
    let most = -1;
    for (let at = 0; at + WINDOW <= sheet.length; at++) {
      let fit = 0;
      let size = 1e-9;
      for (let i = 0; i < WINDOW; i++) {
        fit += (ear[from + i] as number) * (sheet[at + i] as number);
        size += (sheet[at + i] as number) ** 2;
      }
      if (fit / Math.sqrt(size) <= most) continue;
      best = at;
      most = fit / Math.sqrt(size);
    }
    const off = (best - from) / 1_000;
    found.push(off - round * Math.floor(off / round));
  }
  return found;
}

const WINDOW = 900; // ms

// How loud each millisecond is.
function envelope({ samples, rate }: Heard): number[] {
  return Array.from({ length: Math.floor((samples.length * 1_000) / rate) }, (_, at) => {
    let most = 0;
    for (let i = Math.floor((at * rate) / 1_000); i < Math.floor(((at + 1) * rate) / 1_000); i++) most = Math.max(most, Math.abs(samples[i] as number));
    return most;
  });
}
