import { expect, type Page, test } from '@playwright/test';
import { DESK, inOrder, pageOf, PHONE } from './looks';
import { addRecordingsInOrder, openSchool } from './school';
import { type Running, startServer } from './server';

// The player: one sound for the whole app, from page to page, by touch and by keys, and on from where it was left.

let server: Running;
let page: Page;
test.describe.configure({ mode: 'serial' });
test.beforeAll(async ({ browser }) => {
  server = await startServer();
  page = await pageOf(browser, { baseURL: server.url });
  await openSchool(page);
  await addRecordingsInOrder(page);
});
test.afterAll(() => server.stop());

const bar = () => page.getByRole('region', { name: 'Player' });
const sheet = () => page.getByRole('dialog');
const audio = <T>(read: (audio: HTMLAudioElement) => T) => page.locator('audio').evaluate(read);
const place = () => audio(({ currentTime }) => currentTime);
const sounds = () => audio(({ paused, currentTime }) => !paused && currentTime > 0);

test('plays on while pages change, from one audio element, and covers nothing', async () => {
  await page.goto('/library?by=newest');
  await page.getByRole('button', { name: /^Play Raag Yaman/ }).click();
  await expect.poll(sounds).toBe(true);
  const before = await place();
  await page.getByRole('link', { name: 'Library', exact: true }).click();
  await page.getByRole('link', { name: /^Yaman/ }).click();
  await expect(page.getByRole('heading', { name: 'Yaman' })).toBeVisible();
  await expect.poll(sounds).toBe(true);
  expect(await place()).toBeGreaterThan(before);
  expect(await page.locator('audio').count()).toBe(1);
  expect(await page.evaluate(() => [navigator.mediaSession.metadata?.title, navigator.mediaSession.playbackState])).toEqual(['Raag Yaman chota khyal', 'playing']);

  for (const viewport of [PHONE, DESK]) {
    await page.setViewportSize(viewport);
    await page.goto('/library?by=newest');
    await page.getByRole('button', { name: /^Play Raag Yaman/ }).click();
    await page.evaluate(() => window.scrollTo(0, document.body.scrollHeight));
    const last = await page.locator('main button').last().boundingBox();
    const player = await bar().boundingBox();
    expect(last!.y + last!.height).toBeLessThanOrEqual(player!.y);
  }
  await page.setViewportSize(PHONE);
});

test('at full height: slider, ten seconds, speed with the pitch kept, next and previous, all by keys', async () => {
  await page.getByRole('button', { name: /^Pause Raag Yaman/ }).first().click();
  await page.getByRole('button', { name: /Open the player/ }).focus();
  await page.keyboard.press('Enter');
  await expect(sheet()).toBeVisible();
  await inOrder(page, 'player-sheet');
  const slider = sheet().getByRole('slider', { name: 'Place in the recording' });
  const width = (await slider.boundingBox())!.width;
  await slider.click({ position: { x: width / 2, y: 20 } });
  await expect.poll(place).toBeGreaterThan(5);
  await expect.poll(place).toBeLessThan(7);
  await expect(slider).toHaveAttribute('aria-valuetext', /^0:06 of 0:1\d$/);
  await slider.focus();
  await page.keyboard.press('ArrowLeft');
  await expect.poll(place).toBeLessThan(2);
  await sheet().getByRole('button', { name: 'Forward 10 seconds' }).press('Enter');
  await expect.poll(place).toBeGreaterThan(9);
  await sheet().getByRole('button', { name: 'Back 10 seconds' }).press('Enter');
  await expect.poll(place).toBeLessThan(2);

  for (let press = 0; press < 3; press += 1) await sheet().getByRole('button', { name: 'Slower' }).press('Enter');
  expect(await audio(({ playbackRate, preservesPitch }) => [playbackRate, preservesPitch])).toEqual([0.6, true]);
  await sheet().getByRole('button', { name: 'Play', exact: true }).press('Enter');
  await expect.poll(sounds).toBe(true);

  const source = await audio(({ src }) => src);
  await sheet().getByRole('button', { name: 'Next recording' }).press('Enter');
  await expect.poll(() => audio(({ src }) => src)).not.toBe(source);
  await expect.poll(sounds).toBe(true);
  await sheet().getByRole('button', { name: /recording before/ }).press('Enter');
  await expect.poll(() => audio(({ src }) => src)).toBe(source);
  expect(await audio(({ playbackRate }) => playbackRate)).toBe(0.6);
  await page.keyboard.press('Escape');
  await expect(page.getByRole('button', { name: /Open the player/ })).toBeFocused();
});

test('a phone’s Back closes it and stays on the page; on its side every control is in sight', async () => {
  const { href, length } = await page.evaluate(() => ({ href: window.location.href, length: window.history.length }));
  await page.getByRole('button', { name: /Open the player/ }).click();
  await expect(sheet()).toBeVisible();
  await page.setViewportSize({ width: PHONE.height, height: PHONE.width });
  await expect(sheet().getByRole('button', { name: 'Slower' })).toBeInViewport({ ratio: 1 });
  await inOrder(page, 'player-on-its-side');
  await page.setViewportSize(PHONE);
  await page.goBack();
  await expect(sheet()).toHaveCount(0);
  expect(page.url()).toBe(href);
  await page.getByRole('button', { name: /Open the player/ }).click();
  await sheet().getByRole('button', { name: 'Close' }).click();
  await expect(sheet()).toHaveCount(0);
  await expect.poll(() => page.evaluate(() => Boolean((window.history.state as { covered?: boolean } | null)?.covered))).toBe(false);
  expect(await page.evaluate(() => window.history.length)).toBeLessThanOrEqual(length + 1);
});

test('goes on where it was left, at the speed it had, after a reload', async () => {
  await page.getByRole('button', { name: /^Pause Raag Yaman/ }).first().click();
  await page.getByRole('button', { name: /Open the player/ }).click();
  const slider = sheet().getByRole('slider');
  await slider.click({ position: { x: (await slider.boundingBox())!.width * 0.6, y: 20 } });
  const left = await place();
  expect(left).toBeGreaterThan(5);
  await page.reload();
  await page.getByRole('button', { name: /^Play Raag Yaman/ }).click();
  await expect.poll(place).toBeGreaterThanOrEqual(Math.floor(left));
  expect(await audio(({ playbackRate }) => playbackRate)).toBe(0.6);
});

test('“Play all” follows the list by itself', async () => {
  await page.getByRole('button', { name: 'Play all' }).click();
  await expect.poll(sounds).toBe(true);
  const first = await audio(({ src }) => src);
  await audio((element) => void (element.currentTime = element.duration - 0.2));
  await expect.poll(() => audio(({ src }) => src), { timeout: 10_000 }).not.toBe(first);
  await expect.poll(sounds).toBe(true);
});

test('says what is wrong, and tries again', async () => {
  await page.route('**/audio', (route) => route.fulfill({ status: 404 }));
  await page.reload();
  await page.getByRole('button', { name: /^Play Voice note/ }).click();
  await expect(bar()).toContainText('still being prepared, or it was taken away');
  await inOrder(page, 'player-trouble');
  await page.unroute('**/audio');
  await bar().getByRole('button', { name: 'Try again' }).click();
  await expect.poll(sounds).toBe(true);
});
