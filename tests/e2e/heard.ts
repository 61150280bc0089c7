import type { Page } from '@playwright/test';

// What comes out of the player's `<audio>` element, sample by sample: it is led through an audio graph that writes it down. The page
// needs `bypassCSP`, since the writer is a script of the test's own.

const RATE = 48_000;

/** A recording to measure by: 440 Hz all along, and at every whole second a burst of 3 kHz for 20 ms. A WAV of so many seconds. */
export function measuringSound(seconds: number): Buffer {
  const wave = Buffer.alloc(44 + seconds * RATE * 2);
  for (let i = 0; i < seconds * RATE; i += 1) {
    const tone = 0.3 * Math.sin((2 * Math.PI * 440 * i) / RATE);
    const burst = i % RATE < 0.02 * RATE ? 0.5 * Math.sin((2 * Math.PI * 3_000 * i) / RATE) : 0;
    wave.writeInt16LE(Math.round(32_767 * (tone + burst)), 44 + i * 2);
  }
  wave.write('RIFF', 0);
  wave.writeUInt32LE(wave.length - 8, 4);
  wave.write('WAVEfmt ', 8);
  [[16, 16], [20, 1], [22, 1], [32, 2], [34, 16]].forEach(([at, value]) => wave.writeUInt16LE(value as number, at));
  wave.writeUInt32LE(RATE, 24);
  wave.writeUInt32LE(RATE * 2, 28);
  wave.write('data', 36);
  wave.writeUInt32LE(wave.length - 44, 40);
  return wave;
}

/** Begins to write down what is heard. Once for a page. */
export const listen = (page: Page) =>
  page.evaluate(async (rate) => {
    const context = new AudioContext({ sampleRate: rate });
    const writer = `registerProcessor('writer', class extends AudioWorkletProcessor { process([input]) { this.port.postMessage(input[0]?.slice() ?? new Float32Array(128)); return true; } })`;
    await context.audioWorklet.addModule(URL.createObjectURL(new Blob([writer], { type: 'text/javascript' })));
    const node = new AudioWorkletNode(context, 'writer');
    const heard: Float32Array[] = [];
    Object.assign(window, { heard });
    node.port.onmessage = ({ data }: MessageEvent<Float32Array>) => void heard.push(data);
    context.createMediaElementSource(document.querySelector('audio')!).connect(node).connect(context.destination);
    await context.resume();
  }, RATE);

/** What has been heard since the last time. */
export async function heardBy(page: Page): Promise<Int16Array> {
  const bytes = await page.evaluate(() => {
    const { heard } = window as unknown as { heard: Float32Array[] };
    const all = Int16Array.from(heard.splice(0).flatMap((part) => [...part]), (sample) => Math.max(-1, Math.min(1, sample)) * 32_767);
    let text = '';
    for (let at = 0; at < all.length; at += 8_192) text += String.fromCharCode(...new Uint8Array(all.buffer, at * 2, Math.min(8_192, all.length - at) * 2));
    return btoa(text);
  });
  const buffer = Buffer.from(bytes, 'base64');
  return new Int16Array(buffer.buffer.slice(buffer.byteOffset, buffer.byteOffset + buffer.length));
}

/** Where it is quiet for 2 ms or longer: when it begins and how long it lasts, in seconds; silences at either end are left out. */
export function silencesIn(heard: Int16Array): { at: number; lasts: number }[] {
  const step = RATE / 2_000;
  const loud = Array.from({ length: Math.floor(heard.length / step) }, (_, i) => heard.subarray(i * step, (i + 1) * step).some((sample) => Math.abs(sample) > 600));
  const found: { at: number; lasts: number }[] = [];
  let last = loud.indexOf(true);
  loud.forEach((isLoud, i) => {
    if (!isLoud) return;
    if (i - last > 4) found.push({ at: (last + 1) / 2_000, lasts: (i - last - 1) / 2_000 });
    last = i;
  });
  return found;
}

/** When the bursts of 3 kHz begin, in seconds. */
export function burstsIn(heard: Int16Array): number[] {
  const found: number[] = [];
  const window = RATE / 200;
  for (let at = 0; at + window < heard.length; at += 48) {
    if (power(heard, at, window, 3_000) < 0.06 || at / RATE - (found.at(-1) ?? -1) < 0.1) continue;
    found.push(at / RATE);
  }
  return found;
}

/** The frequency near 440 Hz that is heard from a second on, to about 1 Hz. */
export function pitchAt(heard: Int16Array, second: number): number {
  const tried = Array.from({ length: 400 }, (_, i) => 300 + i);
  const powers = tried.map((hz) => power(heard, Math.round(second * RATE), 9_600, hz));
  return tried[powers.indexOf(Math.max(...powers))] as number;
}

function power(heard: Int16Array, from: number, length: number, hz: number): number {
  let [re, im] = [0, 0];
  for (let i = 0; i < length; i += 1) {
    const angle = (2 * Math.PI * hz * i) / RATE;
    re += (heard[from + i] ?? 0) * Math.cos(angle);
    im += (heard[from + i] ?? 0) * Math.sin(angle);
  }
  return Math.hypot(re, im) / length / 32_767;
}
