import path from 'node:path';
import { randomUUID } from 'node:crypto';
import { expect, type Page, test } from '@playwright/test';
import Database from 'better-sqlite3';
import { DESK, inOrder, jumps, looked, pageOf, PHONE } from './looks';
import { addRecordings, openSchool } from './school';
import { type Running, startServer } from './server';

// Searching, choosing and keeping, as a teacher with five thousand recordings does it on a phone and on a desk.

const MANY = 5_000;
const LOOKS = ([['phone', PHONE, 'light'], ['desk', DESK, 'dark'], ['phone', PHONE, 'dark'], ['desk', DESK, 'light']] as const).slice(0, process.env.WHOLE ? 4 : 2);
/** How many of the 84 pages are gone through: all with WHOLE=1, which takes a minute more. */
const FAR = process.env.WHOLE ? Infinity : 12;
let server: Running;
let page: Page;
test.describe.configure({ mode: 'serial' });
test.beforeAll(async ({ browser }) => {
  test.setTimeout(240_000);
  server = await startServer();
  page = await pageOf(browser, { baseURL: server.url, reducedMotion: 'reduce', viewport: PHONE });
  page.setDefaultTimeout(20_000);
  await openSchool(page);
  await addRecordings(page);
  fillUp();
});
test.afterAll(() => server.stop());

/** Thousands of rows about the newest recording's file, as an import would leave them. */
function fillUp() {
  const db = new Database(path.join(server.folder, 'data/music-class.db'), { timeout: 15_000 });
  const { schoolId, uploaderId, originalId } = db.prepare('SELECT schoolId, uploaderId, originalId FROM Recording LIMIT 1').get() as Record<string, string>;
  const add = db.prepare(
    `INSERT INTO Recording (id, schoolId, uploaderId, originalId, playableId, title, raga, taal, form, laya, seconds, conversion, createdAt, updatedAt)
     VALUES (@id, @schoolId, @uploaderId, @originalId, @originalId, @title, @raga, @taal, @form, @laya, 61, 'ready', @at, @at)`,
  );
  const one = (list: (string | null)[], at: number) => list[at % list.length];
  db.transaction(() => {
    for (let n = 0; n < MANY; n += 1) {
      const raga = one(['yaman', 'bhupali', 'bhairav', 'durga', 'kafi', 'malkauns', null], n);
      const said = { raga, taal: one(['teentaal', 'rupak', 'ektaal'], n), form: one(['bandish', 'alap', 'bhajan', 'tarana', 'paltaa'], n), laya: one(['drut', 'vilambit'], n) };
      add.run({ id: randomUUID(), schoolId, uploaderId, originalId, title: `${raga ?? 'Voice note'} ${n}`, ...said, at: new Date(Date.UTC(2026, 0, 1) - n * 3_600_000).toISOString() });
    }
  })();
  db.close();
}

const box = () => page.getByRole('searchbox', { name: 'Search the library' });
const heading = () => page.getByRole('heading', { level: 2 });

test('what is found comes as one types, is said, and is one step of history', async () => {
  await page.goto('/library');
  await box().pressSequentially('yaman te', { delay: 60 });
  await expect(heading()).toHaveText(/^\d+ recordings for “yaman te”$/);
  await box().pressSequentially('entaal slow', { delay: 40 });
  await expect(heading()).toHaveText(/for “yaman teentaal slow”/);
  await expect(page).toHaveURL(/q=yaman\+teentaal\+slow/);
  await expect(page.getByRole('main').getByRole('status').filter({ hasText: /recordings? for “yaman teentaal slow”/ })).toHaveCount(1);
  await expect(box()).toBeFocused();
  await inOrder(page, 'search-found-phone');
  await page.goBack();
  await expect(page).toHaveURL(/\/library$/);
  await expect(box()).toHaveValue('');
  await page.goForward();
  await expect(box()).toHaveValue('yaman teentaal slow');
});

test('Enter works at once, a slip is mended, another script is the same, and nothing is said kindly', async () => {
  await box().fill('yamn');
  await box().press('Enter');
  await expect(page.getByText('Nothing is called “yamn” here. This is what there is for “Yaman”.')).toBeVisible();
  await inOrder(page, 'search-mended-phone');
  await box().fill('यमन');
  await expect(heading()).toHaveText(/recordings for “यमन”/);
  await box().fill('helicopter');
  await expect(page.getByRole('heading', { name: 'Nothing found for “helicopter”' })).toBeVisible();
  await looked(page, 'search-nothing-phone');
  await box().fill('yaman helicopter');
  await page.getByRole('link', { name: /^“yaman” \(\d+\)$/ }).click();
  await expect(box()).toHaveValue('yaman');
});

test('on a phone one chooses in a sheet, sees how many there are, and takes it off again', async () => {
  await page.goto('/library?by=newest');
  await page.getByRole('button', { name: 'Filter' }).click();
  const sheet = page.getByRole('dialog', { name: 'Filter and order' });
  await sheet.getByRole('link', { name: /^Yaman \d/ }).click();
  await expect(sheet.getByRole('link', { name: /^Yaman \d/ })).toHaveAttribute('aria-current', 'true');
  await sheet.getByRole('link', { name: /^Bhupali \d/ }).click();
  await sheet.getByRole('link', { name: /^Drut \d/ }).click();
  await expect(page).toHaveURL(/raga=yaman&raga=bhupali.*laya=drut/);
  await inOrder(page, 'search-sheet-phone');
  await sheet.getByRole('button', { name: /^Show \d+ recordings$/ }).click();
  await expect(sheet).toBeHidden();
  await expect(page.getByRole('button', { name: 'Filter (3)' })).toBeFocused();
  await inOrder(page, 'search-chosen-phone');
  await page.getByRole('link', { name: 'Bhupali, take off' }).click();
  await expect(page).not.toHaveURL(/bhupali/);
  await page.getByRole('link', { name: 'Drut, take off' }).click();
  await expect(page.getByRole('button', { name: 'Filter (1)' })).toBeVisible();
});

test('a search is kept, opened, renamed, forgotten and brought back, by keys', async () => {
  await page.setViewportSize(DESK);
  await page.goto('/library?q=bandish&raga=yaman&laya=drut');
  await page.getByRole('button', { name: 'Keep this search' }).press('Enter');
  await page.getByLabel('Its name').fill('Fast Yaman');
  await page.getByLabel('Its name').press('Enter');
  const kept = page.getByRole('navigation', { name: 'Searches you have kept' });
  await expect(kept.getByRole('link', { name: 'Fast Yaman' })).toHaveAttribute('aria-current', 'true');
  await page.goto('/library');
  await kept.getByRole('link', { name: 'Fast Yaman' }).press('Enter');
  await expect(page).toHaveURL(/q=bandish&raga=yaman&laya=drut/);
  await page.getByRole('button', { name: 'More for the search Fast Yaman' }).press('Enter');
  await page.getByRole('menuitem', { name: 'Rename' }).press('Enter');
  await page.getByLabel('Its name').fill('For Saturday');
  await page.getByLabel('Its name').press('Enter');
  await expect(kept.getByRole('link', { name: 'For Saturday' })).toBeVisible();
  await page.getByRole('button', { name: 'More for the search For Saturday' }).press('Enter');
  await page.getByRole('menuitem', { name: 'Forget' }).press('Enter');
  await expect(kept).toHaveCount(0);
  await page.getByRole('button', { name: 'Undo' }).press('Enter');
  await expect(kept.getByRole('link', { name: 'For Saturday' })).toBeVisible();
  await page.setViewportSize(PHONE);
  await page.goto('/library');
  await inOrder(page, 'search-kept-phone');
});

test('the way back leads to the very place', async () => {
  await page.goto('/library?by=newest&laya=drut');
  await page.getByRole('link', { name: 'Show more' }).click();
  await expect(page).toHaveURL(/page=2/);
  const far = page.getByRole('main').getByRole('listitem').filter({ hasText: ':' }).nth(100).getByRole('link');
  await far.scrollIntoViewIfNeeded();
  const [name, before] = [await far.textContent(), (await far.boundingBox())!.y];
  await far.click();
  await expect(page.getByRole('heading', { level: 1, name: name! })).toBeVisible();
  await page.goBack();
  await expect(page).toHaveURL(/page=2/);
  const there = page.getByRole('link', { name: name!, exact: true });
  await expect.poll(async () => Math.abs((await there.boundingBox())!.y - before)).toBeLessThan(4);
  await page.reload();
  await expect(page.getByRole('link', { name: name!, exact: true })).toBeVisible();
});

test('every screen is in order, on a phone and a desk, by day and by night', async () => {
  test.setTimeout(180_000);
  const screens = { found: '/library?q=yaman+slow', chosen: '/library?q=bandish&raga=yaman&laya=drut&taal=rupak', nothing: '/library?q=yaman&form=hori', order: '/library?by=newest&sort=title' };
  for (const [name, address] of Object.entries(screens))
    // On a phone by day and on a desk by night, as the library's own journey does; WHOLE=1 looks at all four.
    for (const [place, viewport, colorScheme] of LOOKS) {
      await page.setViewportSize(viewport);
      await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
      await page.goto(address);
      await inOrder(page, `search-${name}-${place}-${colorScheme}`);
      expect.soft(await jumps(page), `${name} jumps`).toBe(0);
    }
  await page.setViewportSize({ width: 320, height: 640 });
  await page.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' });
  for (const [name, address] of Object.entries(screens)) {
    await page.goto(address);
    await inOrder(page, `search-${name}-narrow`, { axe: false });
  }
  await page.setViewportSize(PHONE);
});

test('without scripts it is a form and links', async ({ browser }) => {
  const bare = await (await browser.newContext({ baseURL: server.url, javaScriptEnabled: false, viewport: PHONE, storageState: await page.context().storageState() })).newPage();
  await bare.goto('/library?laya=drut');
  await bare.getByRole('searchbox').fill('bandish');
  await bare.getByRole('searchbox').press('Enter');
  await expect(bare).toHaveURL(/q=bandish&laya=drut|laya=drut&q=bandish/);
  await bare.getByRole('button', { name: /^Filter/ }).click();
  await bare.locator('#filters').getByRole('link', { name: /^Yaman \d/ }).click();
  await expect(bare).toHaveURL(/raga=yaman/);
  await expect(bare.getByRole('heading', { name: /recordings for “bandish”/ })).toBeVisible();
  await bare.context().close();
});

test('five thousand recordings: there at once, and gone through without a dropped second', async () => {
  test.setTimeout(240_000);
  await page.context().addInitScript(() => {
    const seen = window as unknown as { longest: number };
    seen.longest = 0;
    new PerformanceObserver((list) => list.getEntries().forEach(({ duration }) => (seen.longest = Math.max(seen.longest, duration)))).observe({ type: 'longtask', buffered: true });
  });
  await page.goto('/library?by=newest');
  const paint = await page.evaluate(() => performance.getEntriesByName('first-contentful-paint')[0]!.startTime);
  let [longest, slowest, pages] = [0, 0, 1];
  for (const more = page.getByRole('link', { name: 'Show more' }); pages < FAR && (await more.count()) > 0; pages += 1) {
    await page.mouse.wheel(0, 6_000);
    await more.scrollIntoViewIfNeeded();
    const began = Date.now();
    await more.click();
    await expect(page).toHaveURL(new RegExp(`page=${pages + 1}$`));
    slowest = Math.max(slowest, Date.now() - began);
    longest = Math.max(longest, await page.evaluate(() => (window as unknown as { longest: number }).longest));
  }
  const figures = `first paint ${Math.round(paint)} ms; ${pages} pages, the slowest ${slowest} ms; longest task ${Math.round(longest)} ms`;
  test.info().annotations.push({ type: 'measured', description: figures });
  process.stdout.write(`      5,003 recordings on a phone: ${figures}\n`);
  expect(pages).toBe(Math.min(Math.ceil((MANY + 3) / 60), FAR));
  expect(longest).toBeLessThan(1_000);
  expect(paint).toBeLessThan(2_500);
});
