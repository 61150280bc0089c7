import { createHash } from 'node:crypto';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { type BrowserContext, expect as expectSoon, type Page, test } from '@playwright/test';
import { DESK, inOrder, looked, PHONE } from './looks';
import { openSchool } from './school';
import { type Running, startServer } from './server';
import { waveOf } from './waves';

// A hundred files at once, folders, sheets, and a page closed in the middle.

const expect = expectSoon.configure({ timeout: 30_000 });
test.describe.configure({ mode: 'serial', timeout: 240_000 });

let server: Running;
let context: BrowserContext;
let page: Page;
const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'music-class-many-'));
const MB = 1024 * 1024;

test.beforeAll(async ({ browser }) => {
  server = await startServer();
  context = await browser.newContext({ baseURL: server.url, viewport: DESK });
  page = await context.newPage();
  await openSchool(page);
});
test.afterAll(async () => {
  await server.stop();
  fs.rmSync(folder, { recursive: true, force: true });
});

test('a hundred files, the network cut twice: all there, once', async () => {
  const files = Array.from({ length: 100 }, (_, at) => written(`Yaman teentaal ${at + 1}.wav`, waveOf(40_000 + at * 500, at)));
  await page.goto('/library/add');
  await page.locator('input[type=file]').first().setInputFiles(files);
  await expect(page.getByRole('heading', { name: '100 recordings to add' })).toBeVisible();
  await expect(page.getByText('Yaman · Teentaal').first()).toBeVisible();
  await inOrder(page, 'many-chosen-desk', { axe: false });
  await page.getByRole('button', { name: 'Add 100 recordings' }).click();
  for (const reached of [20, 60]) {
    await expect.poll(added).toBeGreaterThanOrEqual(reached);
    await context.setOffline(true);
    await expect(page.getByText('The files wait here, and go on by themselves when the connection is back.')).toBeVisible();
    await page.waitForTimeout(500);
    await context.setOffline(false);
  }
  await expect(page.getByText('All done: 100 recordings added.')).toBeVisible({ timeout: 120_000 });
  await inOrder(page, 'many-done-desk');
  const ids = await recordingIds();
  expect(ids).toHaveLength(100);
  const kept = await Promise.all(ids.map(async (id) => hashOf(await (await page.request.get(`/library/${id}/original`)).body())));
  expect(kept.sort()).toEqual(files.map((file) => hashOf(fs.readFileSync(file))).sort());
});

test('the same hundred again: every one is named as here already, and none is kept twice', async () => {
  await page.goto('/library/add');
  const again = Array.from({ length: 100 }, (_, at) => path.join(folder, `Yaman teentaal ${at + 1}.wav`));
  await page.locator('input[type=file]').first().setInputFiles(again);
  await page.getByRole('button', { name: 'Add 100 recordings' }).click();
  await expect(page.getByText('This is in the library already, as')).toHaveCount(100, { timeout: 120_000 });
  await page.getByRole('button', { name: 'Leave the doubles out' }).click();
  expect(await recordingIds()).toHaveLength(100);
});

test('a page closed in the middle goes on by itself where the browser may open the files again', async () => {
  const sent: string[] = [];
  page.on('request', (request) => {
    if (request.url().includes('/api/uploads')) sent.push([request.method(), request.headers()['upload-offset']].filter(Boolean).join(' '));
  });
  const patches = () => sent.filter((one) => one.startsWith('PATCH')).length;
  await page.route('**/api/uploads/*', (route) => (patches() > 1 ? undefined : route.continue()));
  await page.goto('/library/add');
  await dropFromDisk('Bhupali alap.wav', 20 * MB);
  await page.getByRole('button', { name: 'Add one recording' }).click();
  await expect.poll(() => sent.at(-1)).toBe(`PATCH ${8 * MB}`);
  await page.unrouteAll({ behavior: 'ignoreErrors' });
  page.once('dialog', (dialog) => void dialog.accept());
  await page.reload();
  await expect(page.getByText('All done: one recording added.')).toBeVisible({ timeout: 60_000 });
  expect(sent.filter((one) => one === 'POST')).toHaveLength(1);
  expect(sent.filter((one) => one === 'PATCH 0')).toHaveLength(1); // never from the beginning again
});

test('without such files it asks for them, and knows what was said about them', async () => {
  await page.goto('/library/add');
  const file = written('PTT-20250101-WA0007.wav', waveOf(9 * MB, 301));
  await page.locator('input[type=file]').first().setInputFiles(file);
  await page.getByLabel(/^Title of/).fill('Guruji hums Durga');
  await page.route('**/api/uploads/*', () => undefined);
  await page.getByRole('button', { name: 'Add one recording' }).click();
  await expect(page.getByRole('progressbar', { name: 'Guruji hums Durga: sent' })).toBeVisible();
  page.once('dialog', (dialog) => void dialog.accept());
  await page.reload();
  await page.unrouteAll({ behavior: 'ignoreErrors' });
  await expect(page.getByText(/One file was on its way when this page was closed: PTT-20250101-WA0007\.wav/)).toBeVisible();
  await page.setViewportSize(PHONE);
  await looked(page, 'upload-unfinished');
  await page.setViewportSize(DESK);
  await page.locator('input[type=file]').first().setInputFiles(file);
  await expect(page.getByText('All done: one recording added.')).toBeVisible();
  await expect(page.getByText('Guruji hums Durga')).toBeVisible();
});

test('a folder, with what does not belong there; a sheet beside its recording', async () => {
  const lesson = path.join(folder, 'lesson');
  fs.mkdirSync(lesson);
  fs.writeFileSync(path.join(lesson, 'Kafi thumri.wav'), waveOf(50_000, 401));
  fs.writeFileSync(path.join(lesson, 'Kafi thumri.pdf'), PDF);
  fs.writeFileSync(path.join(lesson, 'Desh.wav'), waveOf(50_000, 402));
  fs.writeFileSync(path.join(lesson, 'fees.xlsx'), 'x');
  await page.goto('/library/add');
  await page.locator('input[type=file][webkitdirectory]').setInputFiles(lesson);
  await expect(page.getByText('One file in the folder is no recording and no sheet, and was left out: fees.xlsx.')).toBeVisible();
  await expect(page.getByLabel('Belongs to').locator('option:checked')).toHaveText('Kafi thumri');
  await page.setViewportSize(PHONE);
  await looked(page, 'upload-sheet');
  await page.setViewportSize(DESK);
  await looked(page, 'upload-sheet-desk');
  await page.getByRole('button', { name: 'Add 2 recordings and one sheet' }).click();
  await expect(page.getByText('All done: 2 recordings and one sheet added.')).toBeVisible();
  await page.getByText('Laid beside').getByRole('link', { name: 'Kafi thumri' }).click();
  await expect(page.getByText('Kafi thumri.pdf')).toBeVisible();
});

const PDF = '%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj\n3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n';

function written(name: string, bytes: Buffer): string {
  const place = path.join(folder, name);
  fs.writeFileSync(place, bytes);
  return place;
}

const hashOf = (bytes: Buffer) => createHash('sha256').update(bytes).digest('hex');

const added = async () => Number(/^(\d+) of/.exec(await page.locator('#on-their-way').innerText())?.[1]);

async function recordingIds(): Promise<string[]> {
  await page.goto('/library?by=newest&page=2');
  const links = await page.locator('main a[href^="/library/c"]').evaluateAll((all) => all.flatMap((link) => /^\/library\/(c[a-z0-9]{20,})$/.exec(link.getAttribute('href')!)?.[1] ?? []));
  return [...new Set(links)];
}

/** Drops a file whose handle can be opened again, as one from a desk's own disk; here it lies in the browser's private disk. */
async function dropFromDisk(name: string, bytes: number) {
  await page.evaluate(
    async ([called, wave]) => {
      const disk = await navigator.storage.getDirectory();
      const handle = await disk.getFileHandle(called as string, { create: true });
      const out = await handle.createWritable();
      await out.write(Uint8Array.from(atob(wave as string), (letter) => letter.charCodeAt(0)));
      await out.close();
      Object.assign(DataTransferItem.prototype, { getAsFileSystemHandle: async () => handle });
      const dataTransfer = new DataTransfer();
      dataTransfer.items.add(await handle.getFile());
      const zone = document.querySelector('input[type=file]')!.closest('label')!.parentElement!;
      zone.dispatchEvent(new DragEvent('drop', { dataTransfer, bubbles: true, cancelable: true }));
    },
    [name, waveOf(bytes, 501).toString('base64')],
  );
}
