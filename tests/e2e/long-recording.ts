import type { Page, Route } from '@playwright/test';

/** Two hours, as a school that records its classes has them. */
export const LONG = 7200;
const RATE = 3000;
const HEAD = 44;
const PIECE = 400_000;

/**
 * Has every recording of a page be two hours long: its sound comes from here by ranges, quiet but for a beat, and so does its waveform, which swells every
 * ten minutes. Returns what was asked of the waveform, as parts of addresses and bytes sent.
 */
export async function twoHours(page: Page): Promise<{ asked: string[]; bytes: () => number }> {
  const asked: string[] = [];
  let sent = 0;
  const sound = waveOf(LONG * RATE);
  await page.route('**/library/*/audio', (route) => ranged(route, sound));
  await page.route('**/library/*/waveform**', async (route) => {
    const { search, searchParams } = new URL(route.request().url());
    asked.push(search);
    const [from, to, bars] = ['from', 'to', 'bars'].map((name) => Number(searchParams.get(name))) as [number, number, number];
    const body = search ? Buffer.from(Uint8Array.from({ length: bars }, (_, i) => loud(from + ((i + 0.5) * (to - from)) / bars))) : JSON.stringify(Array.from({ length: 240 }, (_, i) => Math.round(loud((i * LONG) / 240) / 2.55)));
    sent += body.length;
    await route.fulfill({ body, contentType: search ? 'application/octet-stream' : 'application/json' });
  });
  return { asked, bytes: () => sent };
}

const loud = (at: number) => (at >= LONG ? 0 : Math.round(60 + 120 * Math.abs(Math.sin((at / 600) * Math.PI)) + 70 * Math.abs(Math.sin(at * 2.1)) * Math.abs(Math.sin(at * 0.7))));

async function ranged(route: Route, sound: Buffer) {
  const [, first = '0', last] = /bytes=(\d+)-(\d*)/.exec(route.request().headers().range ?? '') ?? [];
  const from = Number(first);
  const to = Math.min(sound.length - 1, last ? Number(last) : from + PIECE);
  const headers = { 'Accept-Ranges': 'bytes', 'Content-Range': `bytes ${from}-${to}/${sound.length}` };
  await route.fulfill({ status: 206, headers, contentType: 'audio/wav', body: sound.subarray(from, to + 1) }).catch(() => undefined);
}

// Eight bits, one channel.
function waveOf(samples: number): Buffer {
  const wave = Buffer.alloc(HEAD + samples, 128);
  wave.write('RIFF', 0);
  wave.writeUInt32LE(36 + samples, 4);
  wave.write('WAVEfmt ', 8);
  [[16, 16, 4], [20, 1, 2], [22, 1, 2], [24, RATE, 4], [28, RATE, 4], [32, 1, 2], [34, 8, 2]].forEach(([at, value, size]) => wave.writeUIntLE(value as number, at as number, size as number));
  wave.write('data', 36);
  wave.writeUInt32LE(samples, 40);
  return wave;
}
