import { expect, type Page, test } from '@playwright/test';
import { childOf } from './children';
import { burstsIn, heardBy, listen, measuringSound, pitchAt, silencesIn } from './heard';
import { DESK, inOrder, pageOf, PHONE } from './looks';
import { openSchool } from './school';
import { type Running, startServer } from './server';

// A phrase again and again: set by two taps, heard without a hole, echoed, faster by itself; kept under a name, and for the next device.
// What is heard is measured in an audio graph.

let server: Running;
let page: Page;
test.describe.configure({ mode: 'serial' });
test.beforeAll(async ({ browser }) => {
  server = await startServer();
  page = await pageOf(browser, { baseURL: server.url, bypassCSP: true });
  await openSchool(page);
  await page.goto('/library/add');
  await page.locator('input[type=file]').first().setInputFiles({ name: 'Raag Yaman lesson.wav', mimeType: 'audio/wav', buffer: measuringSound(24) });
  await page.getByRole('button', { name: 'Add one recording' }).click();
  await expect(page.getByText('All done: one recording added.')).toBeVisible({ timeout: 30_000 });
  await expect(page.getByText('being prepared for phones')).toHaveCount(0, { timeout: 60_000 });
});
test.afterAll(() => server.stop());

const sheet = () => page.getByRole('dialog');
const tile = (name: RegExp) => sheet().getByRole('group', { name: 'Practise' }).getByRole('button', { name });
const audio = <T>(read: (audio: HTMLAudioElement) => T) => page.locator('audio').evaluate(read);
const hasTape = () => audio(({ src, paused }) => src.startsWith('blob:') && !paused);
const open = async () => {
  await page.getByRole('button', { name: /Open the player/ }).click();
  await expect(sheet()).toBeVisible();
};
type Kept = { practice: { pieces: { from: number; to: number }[] } };
/** How long the loop is that this device has kept. */
const loopLength = async () => {
  const kept = await page.evaluate(() => Object.entries(localStorage).find(([key]) => key.startsWith('player:'))?.[1] ?? '[]');
  const { from, to } = (JSON.parse(kept) as [string, Kept][])[0]![1].practice.pieces[0]!;
  return to - from;
};
const heardFor = async (seconds: number) => {
  await heardBy(page);
  await page.waitForTimeout(seconds * 1000);
  return heardBy(page);
};
const apart = (times: number[], by: number) => times.slice(by).map((time, i) => time - times[i]!);

test('two taps while it sounds make a loop, half a second is shaved off it, and it is heard without a hole or an overlap', async () => {
  await page.goto('/library?by=newest');
  await page.getByRole('button', { name: /^Play Raag Yaman/ }).click();
  await expect.poll(() => audio(({ currentTime }) => currentTime)).toBeGreaterThan(0);
  await listen(page);
  await open();
  await page.keyboard.press('ArrowRight');
  await sheet().getByRole('button', { name: 'From here' }).click();
  const begins = await audio(({ currentTime }) => currentTime);
  await expect.poll(() => audio(({ currentTime }) => currentTime), { timeout: 15_000, intervals: [50] }).toBeGreaterThan(begins + 1.9);
  await sheet().getByRole('button', { name: 'To here' }).click();
  await page.keyboard.press(']');
  await expect.poll(hasTape, { timeout: 15_000 }).toBe(true);
  await expect(tile(/Loop/)).toContainText('on');
  await expect(sheet().getByText(/^\d+(rd|th) time$/)).toBeVisible({ timeout: 15_000 });

  const length = await loopLength();
  const heard = await heardFor(4 * length);
  expect(silencesIn(heard).filter(({ lasts }) => lasts >= 0.03)).toEqual([]);
  // The same burst comes again after exactly one loop, however many there are in it.
  const bursts = burstsIn(heard);
  const inLoop = bursts.filter((time) => time < bursts[0]! + length - 0.05).length;
  expect(apart(bursts, inLoop).length).toBeGreaterThan(2);
  for (const round of apart(bursts, inLoop)) expect(Math.abs(round - length)).toBeLessThan(0.03);
  await inOrder(page, 'practice-loop');
});

test('the echo gap is as long as the phrase', async () => {
  await tile(/Echo gap/).click();
  await sheet().getByRole('button', { name: '1×', exact: true }).click();
  await inOrder(page, 'practice-echo');
  const length = await loopLength();
  await expect.poll(async () => silencesIn(await heardFor(3 * length)).length, { timeout: 20_000 }).toBeGreaterThan(0);
  const gaps = silencesIn(await heardFor(5 * length));
  expect(gaps.length).toBeGreaterThan(1);
  for (const { lasts } of gaps) expect(Math.abs(lasts - length)).toBeLessThan(0.03);
});

test('the ladder is faster every time up to as recorded, and the pitch stays', async () => {
  await tile(/Speed/).click();
  await sheet().getByRole('button', { name: 'A little faster each time' }).click();
  await sheet().getByLabel('Faster by').selectOption('0.25');
  await inOrder(page, 'practice-speed');
  // The choice begins the ladder anew.
  await sheet().getByLabel('Every').selectOption('1');
  await expect(sheet().getByText('A little faster every time, from ½× up to as recorded.')).toBeVisible();
  const length = await loopLength();
  const heard = await heardFor(length * 2 * (2 + 2 + 4 / 3 + 1) + 1);
  // The echo is as long as the phrase is heard: twice as long at half the speed. The speed changes by a timer, late on a busy machine.
  const gaps = silencesIn(heard).filter(({ lasts }) => lasts > 0.1);
  const times = gaps.map(({ lasts }) => Math.round((lasts / length) * 100) / 100);
  const first = times.findIndex((time, i) => time > 1.9 && (times[i + 1] ?? 0) < 1.9);
  for (const [i, speed] of [0.5, 0.75, 1].entries()) expect([times, Math.abs((times[first + i] ?? 0) - 1 / speed) < 0.15]).toEqual([times, true]);
  for (const [i, gap] of gaps.slice(0, -1).entries()) {
    const middle = (gap.at + gap.lasts + gaps[i + 1]!.at) / 2;
    expect(Math.abs(pitchAt(heard, middle - 0.1) - 440)).toBeLessThanOrEqual(6);
  }
  await sheet().getByRole('button', { name: 'Stop getting faster' }).click();
  await expect.poll(() => audio(({ playbackRate }) => playbackRate)).toBe(1);
});

test('every part of it stands well on a phone and a desk, and says its keys', async () => {
  for (const [viewport, name] of [[PHONE, 'phone'], [DESK, 'desk'], [{ width: 320, height: 640 }, 'small']] as const) {
    await page.setViewportSize(viewport);
    await tile(/Loop/).click();
    await inOrder(page, `practice-${name}-loop`, { axe: name === 'phone' });
    await sheet().getByRole('button', { name: 'Sleep timer' }).click();
    await inOrder(page, `practice-${name}-sleep`, { axe: name === 'phone' });
    await page.keyboard.press('?');
    await expect(sheet().getByRole('heading', { name: 'Keys' })).toBeVisible();
    await inOrder(page, `practice-${name}-keys`, { axe: name === 'phone' });
    await page.keyboard.press('?');
  }
  await page.setViewportSize(PHONE);
});

test('kept under a name it is everybody’s; a child taps it, and finds it going on another device', async ({ browser }) => {
  await tile(/Loop/).click();
  await sheet().getByRole('button', { name: 'Keep it under a name' }).click();
  await sheet().getByLabel('Name').fill('mukhda');
  await sheet().getByRole('button', { name: 'Keep it', exact: true }).click();
  await expect(sheet().getByRole('button', { name: /^mukhda/ })).toBeVisible();
  await inOrder(page, 'practice-named');
  await page.keyboard.press('Escape');
  await expect(page.getByRole('region', { name: 'Player' })).toContainText(/0:0[5-7]–0:(0[7-9]|10)/);
  await inOrder(page, 'practice-bar');
  await page.getByRole('button', { name: 'Pause', exact: true }).click();
  await page.getByRole('button', { name: 'Put the recording away' }).click();

  const child = await childOf(browser, page, { url: server.url, name: 'Anu Kulkarni' });
  await expect(child.getByRole('link', { name: 'Library', exact: true })).toBeVisible();
  page = child;
  await child.goto('/library?by=newest');
  await child.getByRole('button', { name: /^Play Raag Yaman/ }).click();
  await expect(child.getByRole('region', { name: 'Player' })).not.toContainText('–');
  await open();
  await tile(/Loop/).click();
  await sheet().getByRole('button', { name: /^mukhda/ }).click();
  await expect.poll(hasTape, { timeout: 15_000 }).toBe(true);
  await page.keyboard.press('-');
  await expect(tile(/Speed/)).toContainText('0.9×');
  await sheet().getByRole('button', { name: 'Pause', exact: true }).click();
  await expect.poll(() => audio(({ paused }) => paused)).toBe(true);

  // As on another device of hers: nothing is kept here.
  await child.evaluate(() => localStorage.clear());
  await child.reload();
  await child.evaluate(() => localStorage.clear());
  await child.getByRole('button', { name: /^Play Raag Yaman/ }).click();
  await expect.poll(hasTape, { timeout: 15_000 }).toBe(true);
  await expect(child.getByRole('region', { name: 'Player' })).toContainText(/0:0[5-7]–0:(0[7-9]|10) · 0.9/);
  await inOrder(child, 'practice-child-bar');
});
