import { readFileSync } from 'node:fs';
import { type BrowserContext, expect, type Page, test } from '@playwright/test';
import { DESK, inOrder, jumps, pageOf, PHONE } from './looks';
import { addRecordings, openSchool, sound } from './school';
import { type Running, startServer } from './server';

// The library as a teacher keeps it: every screen looked at on a phone and a desk, in both lights; adding, editing, deleting; no network.

let server: Running;
let page: Page;
let context: BrowserContext;
test.describe.configure({ mode: 'serial' });
test.beforeAll(async ({ browser }) => {
  server = await startServer();
  page = await pageOf(browser, { baseURL: server.url, reducedMotion: 'reduce' });
  context = page.context();
  await openSchool(page);
});
test.afterAll(() => server.stop());

test('an empty library says how to begin; recordings come in, doubles and what is no recording are named', async () => {
  await page.goto('/library');
  await expect(page.getByText('Your library begins with one recording')).toBeVisible();
  await inOrder(page, 'library-empty');
  await addRecordings(page);
  await page.locator('input[type=file]').first().setInputFiles([
    { name: 'bhoop teentaal.webm', mimeType: 'video/webm', buffer: readFileSync(sound('bhoop teentaal.webm')) },
    { name: 'notes.mp3', mimeType: 'audio/mpeg', buffer: Buffer.from('These are my notes, not a song.') },
  ]);
  await inOrder(page, 'library-chosen');
  await page.getByRole('button', { name: 'Add 2 recordings' }).click();
  await expect(page.getByText(/This is in the library already, as bhoop teentaal/)).toBeVisible();
  await expect(page.getByText('One file was not added')).toBeVisible();
  await inOrder(page, 'library-doubles');
  await page.getByRole('button', { name: 'Leave it out' }).click();
  await expect(page.getByText(/This is in the library already/)).toHaveCount(0);
});

test('every screen is in order, on a phone and a desk, by day and by night, and nothing jumps', async () => {
  await page.goto('/library?by=newest');
  const recording = (await page.getByRole('link', { name: 'Raag Yaman chota khyal' }).getAttribute('href'))!;
  const screens: Record<string, string> = {
    'wall': '/library',
    'hours': '/library?by=hour',
    'newest': '/library?by=newest',
    'taals': '/library?by=taal',
    'forms': '/library?by=form',
    'raga': '/library?raga=yaman',
    'untagged': '/library?raga=none',
    'nothing': '/library?q=zzzz',
    'recording': recording,
    'edit': `${recording}/edit`,
    'missing': '/library/nowhere',
  };
  // One of each kind of screen; every pair of colours is computed in tests/components/contrast.test.ts.
  const IN_BOTH_LIGHTS = ['wall', 'newest', 'recording', 'edit'];
  for (const [name, address] of Object.entries(screens)) {
    await page.setViewportSize(PHONE);
    await page.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' });
    await page.goto(address);
    await inOrder(page, `library-${name}-phone`);
    expect.soft(await jumps(page), `${name} jumps`).toBe(0);
    await page.setViewportSize(DESK);
    await page.emulateMedia({ colorScheme: 'dark', reducedMotion: 'reduce' });
    await inOrder(page, `library-${name}-desk-dark`, { axe: IN_BOTH_LIGHTS.includes(name) });
  }
  await page.setViewportSize(PHONE);
  await page.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' });
});

test('the way back keeps the place; a search is an address', async () => {
  await page.goto('/library');
  await page.getByRole('searchbox').fill('yamn');
  await page.getByRole('searchbox').press('Enter');
  await expect(page).toHaveURL(/q=yamn/);
  await page.getByRole('link', { name: 'By hour' }).click();
  await expect(page).toHaveURL(/by=hour/);
  await page.getByRole('link', { name: /^Yaman/ }).click();
  await expect(page.getByRole('heading', { name: 'Yaman', exact: true })).toBeVisible();
  await page.goBack();
  await expect(page).toHaveURL(/by=hour/);
  await page.goBack();
  await expect(page.getByRole('searchbox')).toHaveValue('yamn');
});

test('an edit is saved and undone; one made meanwhile is not written over', async ({ browser }) => {
  await page.goto('/library?by=newest');
  await page.getByRole('link', { name: 'Voice note, 12 May 2024' }).click();
  await page.getByRole('link', { name: 'Edit', exact: true }).click();
  await page.getByLabel('Title').fill('Sthayi, first two lines');
  await page.getByRole('button', { name: 'Save' }).click();
  await expect(page.getByRole('heading', { name: 'Sthayi, first two lines' })).toBeVisible();
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(page.getByRole('heading', { name: 'Voice note, 12 May 2024' })).toBeVisible();

  const elsewhere = await (await browser.newContext({ baseURL: server.url, storageState: await context.storageState() })).newPage();
  await page.getByRole('link', { name: 'Edit', exact: true }).click();
  await page.getByLabel('Title').fill('Mine');
  await elsewhere.goto(page.url());
  await elsewhere.getByLabel(/^Notes/).fill('Theirs');
  await elsewhere.getByRole('button', { name: 'Save' }).click();
  await expect(elsewhere.getByText('Theirs')).toBeVisible();
  await page.getByRole('button', { name: 'Save' }).click();
  await expect(page.getByText(/changed this recording while you were editing it/)).toBeVisible();
  await expect(page.getByLabel('Title')).toHaveValue('Mine');
  await page.getByRole('button', { name: 'Save' }).click();
  await expect(page.getByRole('heading', { name: 'Mine' })).toBeVisible();
  await expect(page.getByText('Theirs')).toBeVisible();
});

test('what is deleted can be brought back, by keys alone', async () => {
  await page.getByRole('button', { name: 'More for Mine' }).press('Enter');
  await page.getByRole('menuitem', { name: 'Delete' }).press('Enter');
  await expect(page.getByText('“Mine” is deleted.')).toBeVisible();
  await page.goto('/library?by=newest');
  await expect(page.getByRole('link', { name: 'Raag Yaman chota khyal' })).toBeVisible();
  await expect(page.getByRole('link', { name: 'Mine' })).toHaveCount(0);
  await page.getByRole('link', { name: 'Raag Yaman chota khyal' }).click();
  await page.getByRole('button', { name: /^More for/ }).press('Enter');
  await page.getByRole('menuitem', { name: 'Delete' }).press('Enter');
  await expect(page.getByText('“Raag Yaman chota khyal” is deleted.')).toBeVisible();
  // Undone also from a page that has nothing to do with recordings.
  await page.getByRole('link', { name: 'People' }).press('Enter');
  await expect(page.getByRole('heading', { name: 'People' })).toBeVisible();
  await page.getByRole('button', { name: 'Undo' }).press('Enter');
  await expect(page.getByText('“Raag Yaman chota khyal” is back.')).toBeVisible();
});

test('without a network: the page says so, and one that is opened is ours, and comes back', async () => {
  await page.goto('/library');
  await page.evaluate(() => navigator.serviceWorker.ready);
  await expect.poll(() => page.evaluate(() => caches.match('/offline').then(Boolean))).toBe(true);
  const kept = await page.evaluate(async () => Promise.all((await caches.keys()).map(async (name) => (await (await caches.open(name)).keys()).map(({ url }) => new URL(url).pathname))));
  expect(kept.flat().filter((at) => !/^\/(offline$|icons\/|_next\/static\/)/.test(at))).toEqual([]);

  await context.setOffline(true);
  await expect(page.getByText(/^You are offline/)).toBeVisible();
  await page.goto('/library?by=newest');
  await expect(page.getByRole('heading', { name: 'No connection' })).toBeVisible();
  const letters = () => page.evaluate(() => [...document.fonts].filter(({ status }) => status === 'loaded').map(({ family }) => family).join());
  await expect.poll(letters).toMatch(/tiro/i);
  await inOrder(page, 'offline');
  await page.getByRole('link', { name: 'Try again' }).click();
  await expect(page.getByRole('heading', { name: 'No connection' })).toBeVisible();
  await expect(page.getByRole('link', { name: 'Go to the first page' })).toHaveAttribute('href', '/');
  await context.setOffline(false);
  // Nobody presses anything.
  await expect(page.getByRole('heading', { name: 'Newest' })).toBeVisible({ timeout: 20_000 });
  await expect(page).toHaveURL(/by=newest/);
});

test('it can be kept on the home screen', async () => {
  const devtools = await context.newCDPSession(page);
  const { installabilityErrors } = await devtools.send('Page.getInstallabilityErrors');
  // Playwright's contexts are incognito windows, which never install anything.
  expect(installabilityErrors.map(({ errorId }) => errorId).filter((id) => id !== 'in-incognito')).toEqual([]);
});
