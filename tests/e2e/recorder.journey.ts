import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { type Browser, type BrowserContext, chromium, expect as expectSoon, type Page, test } from '@playwright/test';
import { childOf } from './children';
import { DESK, inOrder, PHONE } from './looks';
import { openSchool } from './school';
import { type Running, startServer } from './server';
import { waveOf } from './waves';

// A guru records: heard by one batch, cut, marked; and what a crash, a lost network and a refused microphone do to it.

const expect = expectSoon.configure({ timeout: 15_000 });
test.describe.configure({ mode: 'default' });

let server: Running;
let browser: Browser;
let context: BrowserContext;
let page: Page;
let child: Page;
const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'music-class-record-'));
const sung = path.join(folder, 'sung.wav');

test.beforeAll(async ({ browser: _ }, { project }) => {
  fs.writeFileSync(sung, waveOf(24_000 * 2 * 20, 440));
  const { executablePath, args = [] } = project.use.launchOptions ?? {};
  const microphone = ['--use-fake-device-for-media-stream', '--use-fake-ui-for-media-stream', `--use-file-for-fake-audio-capture=${sung}`];
  browser = await chromium.launch({ executablePath, args: [...args, ...microphone] });
  server = await startServer();
  context = await browser.newContext({ baseURL: server.url, viewport: PHONE });
  context.setDefaultTimeout(15_000);
  page = await context.newPage();
  await openSchool(page);
  child = await childOf(browser, page, { url: server.url, name: 'Anu Kulkarni' });
  await batchOf(page, { name: 'Evening', child: 'Anu Kulkarni' });
});
test.afterAll(async () => {
  await browser.close();
  await server.stop();
  fs.rmSync(folder, { recursive: true, force: true });
});

test('tap, sing, mark, pause, go on, stop, cut, save for one batch: its child hears exactly that', async () => {
  await page.goto('/library');
  await page.getByRole('link', { name: 'Record', exact: true }).click();
  await expect(page.getByText('Tap, and sing.')).toBeVisible();
  await seen('record-ready');
  await page.getByRole('button', { name: 'Record', exact: true }).click();
  await expect(page.getByText('Every second is kept')).toBeVisible();
  await recorded(page, 2);
  await page.getByRole('button', { name: 'Mark this place' }).click();
  await inOrder(page, 'recording');
  await page.getByRole('button', { name: 'Pause' }).click();
  const paused = await length(page);
  await page.waitForTimeout(1_200);
  expect(await length(page)).toBe(paused);
  await page.getByRole('button', { name: 'Go on' }).click();
  await recorded(page, 5);
  await page.getByRole('button', { name: 'Stop' }).click();
  await expect(page.getByRole('heading', { name: 'Listen, and cut' })).toBeVisible();

  await page.getByRole('textbox', { name: 'From' }).fill('0:01.0');
  await page.getByRole('textbox', { name: 'To', exact: true }).fill('0:04.5');
  await page.keyboard.press('Tab');
  await page.getByRole('slider', { name: 'End' }).press('ArrowLeft');
  await page.getByRole('slider', { name: 'End' }).press('ArrowLeft');
  await page.getByRole('slider', { name: 'Beginning' }).press('PageUp');
  await page.getByRole('slider', { name: 'Beginning' }).press('PageDown');
  await expect(page.getByText('/ 0:03')).toBeVisible();
  await page.getByRole('button', { name: 'Listen' }).click();
  await expect(page.getByText('0:01 / 0:03')).toBeVisible();
  await expect(page.getByText('0:03 / 0:03')).toBeVisible(); // it ends where it was cut
  await expect(page.getByRole('button', { name: 'Listen' })).toBeVisible();
  await page.getByLabel('Raga').fill('yaman');
  await page.getByRole('option', { name: /^Yaman/ }).first().click();
  await page.locator('label').filter({ hasText: 'Some batches' }).click();
  await expect(page.getByText('Say which batches or students')).toBeVisible();
  await page.getByLabel('Evening').check();
  await page.getByRole('heading', { name: 'Listen, and cut' }).scrollIntoViewIfNeeded();
  await page.evaluate(() => scrollTo(0, 0));
  await seen('record-preview');
  await page.getByRole('button', { name: 'Save and share' }).click();
  await expect(page.getByText('Phones can play it in a moment.')).toBeVisible();
  await inOrder(page, 'record-saved');
  await page.getByRole('link', { name: 'In the library' }).click();
  await expect(page.getByRole('heading', { name: /^Yaman, \d+ \w+$/ })).toBeVisible();
  await expect(page.getByText('Part 1')).toBeVisible();

  await expect(async () => {
    await child.goto('/');
    await child.getByRole('button', { name: /^Play Yaman/ }).first().click({ timeout: 2_000 });
  }).toPass({ timeout: 30_000 });
  await expect.poll(() => child.evaluate(() => document.querySelector('audio')?.duration ?? 0)).toBeCloseTo(3.3, 0);
  const seconds = await child.evaluate(() => document.querySelector('audio')!.duration);
  expect(Math.abs(seconds - 3.3)).toBeLessThan(0.08);
  const address = await child.evaluate(() => document.querySelector('audio')!.getAttribute('src')!);
  expect((await child.request.get(address.replace('/audio', '/original'))).status()).toBe(404); // what was cut away is not theirs
  expect((await page.request.get(address.replace('/audio', '/original'))).status()).toBe(200);
});

test('a tab that dies while it records: nearly all of it is offered again', async () => {
  await page.goto('/record');
  await page.getByRole('button', { name: 'Record', exact: true }).click();
  await recorded(page, 6);
  const before = await length(page);
  const session = await context.newCDPSession(page);
  void session.send('Page.crash').catch(() => undefined);
  await page.waitForEvent('crash');
  await page.close();

  page = await context.newPage();
  await page.setViewportSize(PHONE);
  await page.goto('/record');
  const offer = page.getByText(/A recording of 0:\d\d from today, .* was not finished\./);
  await expect(offer).toBeVisible();
  const kept = Number(/0:(\d\d)/.exec(await offer.innerText())![1]);
  expect(before - kept).toBeLessThanOrEqual(2);
  await seen('record-unfinished');
  await page.getByRole('button', { name: 'Listen' }).click();
  await expect(page.getByRole('button', { name: 'Pause' })).toBeVisible();
  await page.getByRole('button', { name: 'Keep' }).click();
  await page.getByRole('button', { name: 'Decide later' }).click();
  await page.getByRole('button', { name: 'Keep' }).click();
  await page.getByText('Taal, form, Sa, notes').click();
  await page.getByLabel('Keep it as a draft').check();
  await page.getByRole('button', { name: 'Save as a draft' }).click();
  await expect(page.getByText('as a draft, for teachers only')).toBeVisible();
  await expect(offer).toHaveCount(0);
  await page.getByRole('link', { name: 'In the library' }).click();
  await expect(page.getByRole('button', { name: /^Play/ }).first()).toBeVisible({ timeout: 30_000 });
});

test('without a network it is kept, and goes on by itself; leaving while one records is asked about', async () => {
  await page.goto('/record');
  await page.getByRole('button', { name: 'Record', exact: true }).click();
  await recorded(page, 2);
  await page.getByRole('link', { name: 'People' }).click();
  await expect(page.getByRole('alertdialog', { name: 'Stop recording?' })).toBeVisible();
  await page.getByRole('button', { name: 'Cancel' }).click();
  await context.setOffline(true);
  await page.getByRole('button', { name: 'Stop' }).click();
  await page.getByLabel('Title').fill('From the train');
  await page.getByRole('button', { name: 'Save and share' }).click();
  await expect(page.getByText('Kept on this device. It goes on by itself when the network is back.')).toBeVisible();
  await inOrder(page, 'record-offline', { axe: false });
  await context.setOffline(false);
  await expect(page.getByText('Phones can play it in a moment.')).toBeVisible();
});

test('a refused microphone: why, what to do, and the way round it', async () => {
  await page.addInitScript(() => {
    navigator.mediaDevices.getUserMedia = () => Promise.reject(new DOMException('', 'NotAllowedError'));
  });
  await page.goto('/record');
  await page.getByRole('button', { name: 'Record', exact: true }).click();
  await expect(page.getByText('The microphone is not allowed here')).toBeVisible();
  await inOrder(page, 'record-refused');
  await page.getByRole('link', { name: 'Add a file instead' }).click();
  await expect(page).toHaveURL(/\/library\/add$/);
});

/** On a phone by day, on a desk by night, and on the smallest screen. */
async function seen(name: string) {
  await inOrder(page, `${name}-light`);
  await page.emulateMedia({ colorScheme: 'dark' });
  await page.setViewportSize(DESK);
  await inOrder(page, `${name}-desk-dark`);
  await page.setViewportSize({ width: 320, height: 640 });
  await inOrder(page, `${name}-small`, { axe: false });
  await page.emulateMedia({ colorScheme: 'light' });
  await page.setViewportSize(PHONE);
}

const length = async (on: Page) => Number(/:(\d\d)$/.exec(await on.getByRole('timer').innerText())![1]);
const recorded = (on: Page, seconds: number) => expect.poll(() => length(on)).toBeGreaterThanOrEqual(seconds);

async function batchOf(teacher: Page, { name, child: member }: { name: string; child: string }) {
  await teacher.goto('/people/batches');
  await teacher.getByLabel('Name', { exact: true }).fill(name);
  await teacher.getByRole('button', { name: 'Make the batch' }).click();
  await teacher.getByRole('checkbox', { name: member }).check();
  await teacher.getByRole('button', { name: 'Save' }).click();
  await expect(teacher.getByText('The batch is saved')).toBeVisible();
}
