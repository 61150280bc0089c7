import path from 'node:path';
import { build } from 'esbuild';
import type { Page } from '@playwright/test';

/** What a page has after `loadTones`: the app's own voice and tuning, as they are in the browser. */
type Tones = {
  tone: typeof import('@/components/player/sound/voice').tone;
  strike: typeof import('@/components/player/sound/tabla').strike;
  frequencyOf: typeof import('@/lib/music/tuning').frequencyOf;
  saHz: typeof import('@/lib/music/sa').saHz;
};
declare const tones: Tones;

/** Brings the voice, the drums and the tuning into a page, to be measured there. */
export async function loadTones(page: Page) {
  const contents = ['components/player/sound/voice', 'components/player/sound/tabla', 'lib/music/tuning', 'lib/music/sa'].map((file) => `export * from '@/${file}';`).join('\n');
  const { outputFiles } = await build({
    stdin: { contents, resolveDir: path.resolve(__dirname, '../..') },
    bundle: true,
    write: false,
    format: 'iife',
    globalName: 'tones',
    tsconfig: path.resolve(__dirname, '../../tsconfig.json'),
  });
  await page.evaluate(`${outputFiles[0]?.text}; window.tones = tones;`);
}

/** How far each of the twelve swaras, as rendered, is from where it should be over this Sa, in cents. */
export const centsOff = (page: Page, note: string, octave: number) =>
  page.evaluate(
    async ([name, at]) => {
      const sa = tones.saHz(name as string, at as number) as number;
      const off: Record<string, number> = {};
      for (const swara of 'SrRgGmMPdDnN') {
        const asked = tones.frequencyOf({ swara, octave: 0 }, sa);
        const context = new OfflineAudioContext(1, 48_000, 48_000);
        tones.tone(context, context.destination, { hz: asked, at: 0, hold: 0.9 });
        const samples = (await context.startRendering()).getChannelData(0);
        off[swara] = 1200 * Math.log2(measured(samples, asked) / asked);
      }
      return off;

      // The turning of the fundamental's phase between two windows, half a second apart: fine to a hundredth of a cent.
      function measured(heard: Float32Array, near: number): number {
        const [size, from, apart] = [8_192, 4_000, 24_000];
        const phase = (start: number) => {
          let [re, im] = [0, 0];
          for (let i = 0; i < size; i++) {
            const window = 0.5 - 0.5 * Math.cos((2 * Math.PI * i) / size);
            const angle = (2 * Math.PI * near * (start + i)) / 48_000;
            re += (heard[start + i] as number) * window * Math.cos(angle);
            im -= (heard[start + i] as number) * window * Math.sin(angle);
          }
          return Math.atan2(im, re);
        };
        const turned = phase(from + apart) - phase(from);
        const whole = turned - 2 * Math.PI * Math.round(turned / (2 * Math.PI));
        return near + (whole * 48_000) / (2 * Math.PI * apart);
      }
    },
    [note, octave] as const,
  );

/** How loud a bol is: the largest sample of it rendered alone. */
export const loudest = (page: Page, bol: string) =>
  page.evaluate(async (said) => {
    const context = new OfflineAudioContext(1, 24_000, 48_000);
    tones.strike(context, context.destination, { bol: said, at: 0, level: 1, hz: 277 });
    return (await context.startRendering()).getChannelData(0).reduce((most, sample) => Math.max(most, Math.abs(sample)), 0);
  }, bol);
