import { expect, type Page, test } from '@playwright/test';
import { DESK, inOrder, pageOf, PHONE } from './looks';
import { LONG, twoHours } from './long-recording';
import { openSchool, SOUNDS } from './school';
import { type Running, startServer } from './server';

// The waveform: from afar and from near, by touch, mouse, wheel and keys; a loop drawn on it; two hours as well as twelve seconds.

let server: Running;
let page: Page;
test.describe.configure({ mode: 'serial' });
test.beforeAll(async ({ browser }) => {
  server = await startServer();
  page = await pageOf(browser, { baseURL: server.url, hasTouch: true, viewport: PHONE });
  await openSchool(page);
  await page.goto('/library/add');
  await page.locator('input[type=file]').first().setInputFiles(SOUNDS[1] as string);
  await page.getByRole('button', { name: 'Add one recording' }).click();
  await expect(page.getByText('All done: one recording added.')).toBeVisible({ timeout: 30_000 });
  await expect(page.getByText('being prepared for phones')).toHaveCount(0, { timeout: 60_000 });
});
test.afterAll(() => server.stop());

const sheet = () => page.getByRole('dialog');
const wave = () => sheet().getByRole('group', { name: 'Waveform' });
const end = (name: 'begins' | 'ends') => wave().getByRole('slider', { name: `The loop ${name}` });
const place = async () => Number(await wave().getByRole('slider', { name: 'Place in the recording' }).inputValue());
const stage = async () => (await wave().getByRole('slider', { name: 'Place in the recording' }).boundingBox())!;
const isClose = () => wave().locator('canvas').isVisible();
const secondsOf = async (name: 'begins' | 'ends') => {
  const [, minutes, seconds] = /(\d+):(\d\d(?:\.\d)?)$/.exec((await end(name).getAttribute('aria-valuetext')) ?? '') ?? [];
  return Number(minutes) * 60 + Number(seconds);
};

async function opened() {
  await page.goto('/library?by=newest');
  await page.getByRole('button', { name: /^Play / }).first().click();
  await page.getByRole('button', { name: /^Pause / }).first().click();
  await page.getByRole('button', { name: /Open the player/ }).click();
  await expect(wave()).toBeVisible();
  await sheet().evaluate((it) => Promise.all(it.getAnimations().map(({ finished }) => finished)).then(() => undefined)); // it slides up
}

test('the server sends a part of it, small, known by its tag, and to nobody who is not signed in', async ({ playwright }) => {
  await page.goto('/library?by=newest');
  const at = `${await page.getByRole('link', { name: /Raag Yaman/ }).first().getAttribute('href')}/waveform?from=0&to=12&bars=200`;
  await expect.poll(async () => Math.max(...(await (await page.request.get(at)).body()))).toBe(255); // once it is converted
  const answer = await page.request.get(at);
  expect([answer.status(), (await answer.body()).length, answer.headers()['cache-control']]).toEqual([200, 200, 'private, no-cache']);
  expect((await page.request.get(at, { headers: { 'If-None-Match': answer.headers().etag as string } })).status()).toBe(304);
  expect((await page.request.get(at.replace('200', '2001'))).status()).toBe(404);
  const stranger = await playwright.request.newContext({ baseURL: server.url });
  expect((await stranger.get(at)).status()).toBe(401);
  await stranger.dispose();
});

test('a loop is marked across it, then drawn by mouse, finger and keys; its ends do not seek', async () => {
  await opened();
  const { x, y, width, height } = await stage();
  const long = await page.locator('audio').evaluate((audio: HTMLAudioElement) => audio.duration);
  const at = (part: number) => x + part * width;
  const inPart = async (name: 'begins' | 'ends') => (await secondsOf(name)) / long;
  await wave().getByRole('button', { name: 'Mark a loop' }).click();
  await inOrder(page, 'waveform-marking');
  await dragged(at(0.3), at(0.6), y + height / 2);
  expect(await inPart('begins')).toBeCloseTo(0.3, 1);
  expect(await inPart('ends')).toBeCloseTo(0.6, 1);
  await expect.poll(async () => (await place()) / long).toBeCloseTo(0.3, 1); // where it will be sung from

  await dragged(at(0.6), at(0.8), y + height / 2);
  expect(await inPart('ends')).toBeCloseTo(0.8, 1);
  await touched([[at(0.3), y + 20]], [[at(0.5), y + 20]]);
  expect(await inPart('begins')).toBeCloseTo(0.5, 1);
  const [before, stood] = [await secondsOf('ends'), await place()];
  await end('ends').focus();
  for (const key of ['ArrowRight', 'ArrowRight', 'Shift+ArrowRight']) await page.keyboard.press(key);
  expect((await secondsOf('ends')) - before).toBeCloseTo(1.2, 1);
  await inOrder(page, 'waveform-loop');
  expect(await place()).toBeCloseTo(stood, 1);

  // A tap elsewhere seeks, and ends the loop; up and down is the page's.
  await page.touchscreen.tap(at(0.2), y + height / 2);
  await expect.poll(async () => (await place()) / long).toBeCloseTo(0.2, 1);
  await page.setViewportSize({ width: PHONE.width, height: 560 });
  const low = await stage();
  await touched([[at(0.4), low.y + 60]], [[at(0.4), low.y - 140]]);
  expect(await sheet().evaluate((it) => it.scrollTop)).toBeGreaterThan(50);
  expect((await place()) / long).toBeCloseTo(0.2, 1);
  await page.setViewportSize(PHONE);
});

test('two hours: close by buttons, fingers and wheel, and a tap seeks to what is seen, for a few kilobytes', async () => {
  const { asked, bytes } = await twoHours(page);
  await opened();
  const { x, width } = await stage();
  await tapped(0.5);
  await expect.poll(place).toBeCloseTo(LONG / 2, -2);
  const closer = wave().getByRole('button', { name: 'Zoom in' });
  for (let press = 0; press < 5; press += 1) await closer.click();
  await expect.poll(isClose).toBe(true);
  const [from, to] = await inSight();
  expect(to - from).toBeLessThan(32);
  await expect.poll(async () => (await framed()) * LONG).toBeLessThan(30);
  await tapped(0.75);
  await expect.poll(place).toBeGreaterThan(from + 0.75 * (to - from) - 1.5);
  expect(await place()).toBeLessThan(from + 0.75 * (to - from) + 1.5);
  await inOrder(page, 'waveform-close');

  const { y, height } = await stage();
  const [middle, line] = [x + width / 2, y + height / 2];
  const before = await framed();
  await touched([[middle - 90, line], [middle + 90, line]], [[middle - 30, line], [middle + 30, line]]);
  expect((await framed()) / before).toBeGreaterThan(2);
  await page.mouse.move(middle, line);
  await page.keyboard.down('Control');
  await page.mouse.wheel(0, 400);
  await page.keyboard.up('Control');
  await expect.poll(async () => (await framed()) / before).toBeGreaterThan(6);

  // Dragged away, it comes back to where it plays.
  const held = await place();
  for (let swipe = 0; swipe < 2; swipe += 1) await touched([[x + 20, line]], [[x + width - 20, line]]);
  await wave().getByRole('button', { name: 'Back to where it plays' }).click();
  await expect(wave().getByRole('button', { name: 'Back to where it plays' })).toHaveCount(0);
  expect(await place()).toBe(held);
  await page.setViewportSize(DESK);
  await page.emulateMedia({ colorScheme: 'light' });
  await inOrder(page, 'waveform-desk');
  await wave().getByRole('slider', { name: 'Place in the recording' }).focus();
  await page.keyboard.press('0');
  await expect.poll(isClose).toBe(false);
  expect(asked.length).toBeLessThan(20);
  expect(bytes()).toBeLessThan(12_000);
});

const inSight = async () => {
  const words = (await wave().getByRole('status').textContent()) ?? '';
  return [...words.matchAll(/(\d+:)?(\d+):(\d\d)/g)].map(([, hours, minutes, seconds]) => Number.parseInt(hours ?? '0') * 3600 + Number(minutes) * 60 + Number(seconds)) as [number, number];
};

/** How much of the whole is seen from near. */
const framed = () => wave().locator('[data-frame]').evaluate((frame: HTMLElement) => parseFloat(frame.style.width) / 100);

async function tapped(part: number) {
  const { x, y, width, height } = await stage();
  await page.touchscreen.tap(x + part * width, y + height / 2);
}

async function dragged(from: number, to: number, y: number) {
  await page.mouse.move(from, y);
  await page.mouse.down();
  await page.mouse.move(to, y, { steps: 6 });
  await page.mouse.up();
}

/** Fingers put down, moved and lifted together. */
async function touched(from: [number, number][], to: [number, number][]) {
  const cdp = await page.context().newCDPSession(page);
  const send = (type: 'touchStart' | 'touchMove' | 'touchEnd', points: [number, number][]) =>
    cdp.send('Input.dispatchTouchEvent', { type, touchPoints: points.map(([x, y], id) => ({ x, y, id })) });
  await send('touchStart', from);
  for (let step = 1; step <= 8; step += 1) {
    await send('touchMove', from.map(([x, y], i) => [x + (((to[i] as [number, number])[0] - x) * step) / 8, y + (((to[i] as [number, number])[1] - y) * step) / 8]));
  }
  await send('touchEnd', []);
  await cdp.detach();
}
