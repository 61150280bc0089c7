import { expect, type Page, test } from '@playwright/test';
import { childOf } from './children';
import { DESK, inOrder, jumps, pageOf, PHONE } from './looks';
import { addRecordingsInOrder, openSchool } from './school';
import { type Running, startServer } from './server';

// Collections: made, filled, ordered by drag and by keys, undone, played through, asked of a child as one.

let server: Running;
let page: Page;
let child: Page;
test.describe.configure({ mode: 'serial' });
test.beforeAll(async ({ browser }) => {
  server = await startServer();
  page = await pageOf(browser, { baseURL: server.url, reducedMotion: 'reduce', viewport: PHONE });
  await openSchool(page);
  await addRecordingsInOrder(page);
  child = await childOf(browser, page, { url: server.url, name: 'Anu Kulkarni' });
});
test.afterAll(() => server.stop());

const titles = () => page.getByRole('list', { name: 'Recital 2026' }).getByRole('link').allInnerTexts();
const say = (name: string) => page.getByText(name);

test('none yet: the teacher is told how to begin, a child that there is nothing', async () => {
  await page.goto('/library');
  await page.getByRole('link', { name: 'Collections' }).click();
  await expect(page.getByText('No collections yet')).toBeVisible();
  await inOrder(page, 'collections-none-phone');
  await child.goto('/library/collections');
  await expect(child.getByText('No collections yet')).toBeVisible();
});

test('made, and filled by search and from a recording’s page', async () => {
  await page.getByRole('button', { name: 'New collection' }).click();
  await page.getByLabel('Name', { exact: true }).fill('Recital 2026');
  await page.getByLabel(/A sentence about it/).fill('In the order of the evening.');
  await page.getByRole('button', { name: 'Make it' }).click();
  await expect(page.getByRole('heading', { name: 'Recital 2026' })).toBeVisible();
  await inOrder(page, 'collection-empty-phone');
  for (const [letters, title] of [['bhoop', 'bhoop teentaal'], ['Raag', 'Raag Yaman chota khyal']] as const) {
    await page.getByLabel('Add a recording').fill(letters);
    await page.getByRole('option', { name: title }).click();
    await expect(page.getByRole('list', { name: 'Recital 2026' }).getByRole('link', { name: title })).toBeVisible();
  }
  await page.goto('/library?by=newest');
  await page.getByRole('link', { name: /^Voice note/ }).click();
  await page.locator('section').filter({ has: page.getByRole('heading', { name: 'Collections', exact: true }) }).getByRole('button', { name: 'Add' }).click();
  await page.getByRole('dialog').getByLabel('Collection').fill('Rec');
  await page.getByRole('option', { name: /Recital 2026/ }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Add' }).click();
  await page.getByRole('link', { name: 'Recital 2026' }).click();
  await expect.poll(titles).toEqual(['bhoop teentaal', 'Raag Yaman chota khyal', 'Voice note, 12 May 2024']);
});

test('ordered by keys, by mouse and by finger; taken out and put back where it was', async () => {
  await page.getByRole('button', { name: 'More for Voice note, 12 May 2024' }).press('Enter');
  await page.getByRole('menuitem', { name: /up$/ }).press('Enter');
  await expect.poll(titles).toEqual(['bhoop teentaal', 'Voice note, 12 May 2024', 'Raag Yaman chota khyal']);
  await page.reload();
  expect(await titles()).toEqual(['bhoop teentaal', 'Voice note, 12 May 2024', 'Raag Yaman chota khyal']);

  const rows = page.getByRole('list', { name: 'Recital 2026' }).getByRole('listitem');
  const from = (await rows.nth(0).locator('[title="Drag to move"]').boundingBox())!;
  const to = (await rows.nth(2).boundingBox())!;
  await page.mouse.move(from.x + 20, from.y + 20);
  await page.mouse.down();
  await page.mouse.move(from.x + 20, to.y + to.height / 2, { steps: 6 });
  await page.screenshot({ path: 'test-results/screens/collection-dragging.png' });
  await page.mouse.up();
  await expect.poll(titles).toEqual(['Voice note, 12 May 2024', 'Raag Yaman chota khyal', 'bhoop teentaal']);

  const finger = await page.context().newCDPSession(page);
  const grip = (await rows.nth(2).locator('[title="Drag to move"]').boundingBox())!;
  const first = (await rows.nth(0).boundingBox())!;
  const at = (y: number) => ({ touchPoints: [{ x: grip.x + 20, y }] });
  await finger.send('Input.dispatchTouchEvent', { type: 'touchStart', ...at(grip.y + 20) });
  await finger.send('Input.dispatchTouchEvent', { type: 'touchMove', ...at(first.y + 30) });
  await finger.send('Input.dispatchTouchEvent', { type: 'touchMove', ...at(first.y + 20) });
  await finger.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] });
  await expect.poll(titles).toEqual(['bhoop teentaal', 'Voice note, 12 May 2024', 'Raag Yaman chota khyal']);

  await page.setViewportSize(DESK);
  await page.getByRole('button', { name: 'Move Voice note, 12 May 2024 down' }).press('Enter');
  await expect.poll(titles).toEqual(['bhoop teentaal', 'Raag Yaman chota khyal', 'Voice note, 12 May 2024']);
  await page.getByRole('button', { name: 'Move Voice note, 12 May 2024 up' }).press('Enter');
  await expect.poll(titles).toEqual(['bhoop teentaal', 'Voice note, 12 May 2024', 'Raag Yaman chota khyal']);
  await page.getByRole('button', { name: 'Take Voice note, 12 May 2024 out' }).click();
  await expect.poll(titles).toEqual(['bhoop teentaal', 'Raag Yaman chota khyal']);
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect.poll(titles).toEqual(['bhoop teentaal', 'Voice note, 12 May 2024', 'Raag Yaman chota khyal']);
  await page.setViewportSize(PHONE);
});

test('in order on phone and desk, by day and night; nothing jumps', async () => {
  await page.reload();
  await inOrder(page, 'collection-phone');
  expect(await jumps(page)).toBe(0);
  await page.setViewportSize(DESK);
  await page.emulateMedia({ colorScheme: 'dark', reducedMotion: 'reduce' });
  await inOrder(page, 'collection-desk-dark');
  await page.goto('/library/collections');
  await inOrder(page, 'collections-desk-dark');
  await page.setViewportSize(PHONE);
  await page.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' });
  await inOrder(page, 'collections-phone');
  await page.getByRole('link', { name: /Recital 2026/ }).click();
});

test('played through in its order; asked of a child as one, who plays it from home', async () => {
  await page.getByRole('button', { name: 'Play all' }).click();
  const audio = page.locator('audio');
  await expect.poll(() => audio.evaluate((element: HTMLAudioElement) => !element.paused && element.currentTime > 0)).toBe(true);
  const first = await audio.evaluate((element: HTMLAudioElement) => element.src);
  await audio.evaluate((element: HTMLAudioElement) => void (element.currentTime = element.duration - 0.2));
  await expect.poll(() => audio.evaluate((element: HTMLAudioElement) => element.src), { timeout: 10_000 }).not.toBe(first);

  await page.getByRole('button', { name: 'Ask', exact: true }).click();
  await page.getByRole('dialog').getByText('Anu', { exact: true }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Ask' }).click();
  await expect(page.getByRole('button', { name: 'Withdraw from Anu' })).toBeVisible();
  await child.goto('/');
  await expect(child.getByRole('link', { name: 'Recital 2026' })).toBeVisible();
  await inOrder(child, 'collection-child-home');
  await child.getByRole('link', { name: 'Recital 2026' }).click();
  await expect(child.getByText('You are asked to practise this')).toBeVisible();
  await inOrder(child, 'collection-child-phone');
  expect(await child.getByRole('button', { name: /^Take|^Move/ }).count()).toBe(0);
});

test('duplicated, renamed, deleted and brought back', async () => {
  await page.getByRole('button', { name: 'More for Recital 2026' }).click();
  await page.getByRole('menuitem', { name: 'Duplicate' }).click();
  await expect(page.getByRole('heading', { name: 'Recital 2026, copy' })).toBeVisible();
  await page.getByRole('button', { name: 'More for Recital 2026, copy' }).click();
  await page.getByRole('menuitem', { name: 'Rename and describe' }).click();
  await page.getByLabel('Name', { exact: true }).fill('Recital 2026');
  await page.getByRole('button', { name: 'Save' }).click();
  await expect(page.getByText('There is a collection of this name already.').first()).toBeVisible();
  await page.getByLabel('Name', { exact: true }).fill('Recital 2027');
  await page.getByRole('button', { name: 'Save' }).click();
  await expect(page.getByRole('heading', { name: 'Recital 2027' })).toBeVisible();
  await page.getByRole('button', { name: 'More for Recital 2027' }).click();
  await page.getByRole('menuitem', { name: 'Delete' }).click();
  await expect(page).toHaveURL(/\/library\/collections$/);
  await expect(page.getByRole('link', { name: /Recital 2027/ })).toHaveCount(0);
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(say('Recital 2027').last()).toBeVisible();
});
