import { type BrowserContext, expect, type Page, test } from '@playwright/test';
import sharp from 'sharp';
import { childOf } from './children';
import { DESK, inOrder, jumps, pageOf, PHONE } from './looks';
import { addRecordings, openSchool } from './school';
import { type Running, startServer } from './server';

// A recording's page: everything that hangs on it, made by its teacher, used by a child.

let server: Running;
let page: Page;
let context: BrowserContext;
let child: Page;
let at: string;
test.describe.configure({ mode: 'serial' });
test.beforeAll(async ({ browser }) => {
  server = await startServer();
  page = await pageOf(browser, { baseURL: server.url, reducedMotion: 'reduce', viewport: PHONE, permissions: ['clipboard-read', 'clipboard-write'] });
  context = page.context();
  await openSchool(page);
  await addRecordings(page);
  child = await childOf(browser, page, { url: server.url, name: 'Anu Kulkarni' });
  await page.goto('/library?by=newest');
  at = (await page.getByRole('link', { name: 'Raag Yaman chota khyal' }).getAttribute('href'))!;
});
test.afterAll(() => server.stop());

const place = () => page.locator('audio').evaluate((audio: HTMLAudioElement) => audio.currentTime);
const paused = () => page.locator('audio').evaluate((audio: HTMLAudioElement) => audio.paused);
const card = (name: string) => page.locator('section').filter({ has: page.getByRole('heading', { name, exact: true }) });

test('an empty page shows its teacher what can be put there, in order on phone and desk, by day and night', async () => {
  await page.goto(at);
  await inOrder(page, 'sheet-empty-phone');
  expect(await jumps(page)).toBe(0);
  await page.setViewportSize(DESK);
  await page.emulateMedia({ colorScheme: 'dark', reducedMotion: 'reduce' });
  await inOrder(page, 'sheet-empty-desk-dark');
  await page.setViewportSize(PHONE);
  await page.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' });
});

test('notes with marks are looked at before they are saved; nothing of HTML runs', async () => {
  await card('Notes').getByRole('link', { name: 'Edit: Notes' }).click();
  await page.getByLabel('Notes and instructions').fill('Sing the mukhda **softly**.\n\n- once alone\n- once with tanpura\n\n<img src=x onerror="document.title=1">\n[More](https://example.org/) [bad](javascript:alert(1))');
  await page.getByLabel('Words', { exact: true }).fill('piya bin nahin aavat chain\nkaise kati ratiyan');
  await page.getByText('How to mark words').click();
  await page.getByRole('button', { name: 'See how it will look' }).click();
  await expect(page.getByRole('region', { name: 'How it will look' }).locator('strong')).toHaveText('softly');
  await inOrder(page, 'sheet-words-phone');
  await page.getByRole('button', { name: 'Save' }).click();
  await expect(card('Notes').locator('li')).toHaveText(['once alone', 'once with tanpura']);
  await expect(card('Notes').getByRole('link', { name: 'More' })).toHaveAttribute('rel', /noopener/);
  expect([await card('Notes').locator('img').count(), await card('Notes').locator('a[href^="javascript"]').count()]).toEqual([0, 0]);
  await expect(card('Words').getByText('piya bin nahin aavat chain')).toBeVisible();
});

test('a passage is marked while one listens, played once, edited, taken away and brought back', async () => {
  await page.getByRole('button', { name: 'Mark a passage' }).click();
  await page.getByLabel('Name', { exact: true }).fill('Mukhda');
  await page.getByLabel('From', { exact: true }).fill('0:02');
  await page.getByLabel('To', { exact: true }).fill('0:01');
  await page.getByRole('button', { name: 'Save' }).click();
  await expect(page.getByText('The end must come after the beginning.')).toBeVisible();
  await page.getByLabel('To', { exact: true }).fill('0:03.5');
  await inOrder(page, 'sheet-passage-form-phone');
  await page.getByRole('button', { name: 'Save' }).click();
  await page.getByRole('button', { name: 'Play Mukhda, 0:02–0:03' }).click();
  await expect.poll(place).toBeGreaterThan(2);
  await expect.poll(paused, { timeout: 10_000 }).toBe(true);
  expect(await place()).toBeGreaterThanOrEqual(3.4);
  expect(await place()).toBeLessThan(4.5);
  await page.getByRole('button', { name: 'More for Mukhda' }).click();
  await page.getByRole('menuitem', { name: 'Remove' }).click();
  await expect(page.getByText('“Mukhda” is removed.')).toBeVisible();
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(page.getByRole('button', { name: /^Play Mukhda/ })).toBeVisible();
});

test('links: only to the web; what they are is told by their address alone', async () => {
  await page.getByRole('button', { name: 'Add a link' }).click();
  await page.getByLabel('Address').fill('javascript:alert(1)');
  await page.getByRole('button', { name: 'Save' }).click();
  await expect(page.getByText('Please paste a whole web address')).toBeVisible();
  await page.getByLabel('Address').fill('youtu.be/dQw4w9WgXcQ');
  await page.getByLabel(/^Name/).fill('Kishori Amonkar, Yaman');
  await page.getByRole('button', { name: 'Save' }).click();
  const link = page.getByRole('link', { name: /Kishori Amonkar, Yaman/ });
  await expect(link).toHaveAttribute('href', 'https://youtu.be/dQw4w9WgXcQ');
  await expect(link).toHaveAttribute('rel', /noopener/);
  await expect(card('Links').getByText('YouTube')).toBeVisible();
});

test('sheets: a photo loses where it was taken, a PDF is taken along, a text is refused in words', async () => {
  const photo = await sharp({ create: { width: 1200, height: 1600, channels: 3, background: '#f3e7d3' } }).withExif({ IFD3: { GPSLatitude: '19/1 4/1 0/1' } }).jpeg().toBuffer();
  const pdf = Buffer.from('%PDF-1.4\n1 0 obj<</Type/Catalog>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n');
  await card('Sheets').locator('input[type=file]').setInputFiles([
    { name: 'bandish page.jpg', mimeType: 'image/jpeg', buffer: photo },
    { name: 'alankars.pdf', mimeType: 'application/pdf', buffer: pdf },
    { name: 'list.pdf', mimeType: 'application/pdf', buffer: Buffer.from('only a text') },
  ]);
  await expect(card('Sheets').getByRole('link', { name: 'bandish page' })).toBeVisible({ timeout: 15_000 });
  await expect(card('Sheets').getByRole('alert')).toContainText('A sheet is a PDF or a photo');
  const address = (await card('Sheets').getByRole('link', { name: 'bandish page' }).getAttribute('href'))!;
  const answer = await context.request.get(address);
  expect([answer.status(), answer.headers()['content-type'], answer.headers()['x-content-type-options']]).toEqual([200, 'image/webp', 'nosniff']);
  expect(answer.headers()['content-security-policy']).toContain('sandbox');
  expect((await sharp(await answer.body()).metadata()).exif).toBeUndefined();
  expect((await context.request.get(`${address}?size=small`)).status()).toBe(200);
  const taken = await context.request.get((await card('Sheets').getByRole('link', { name: 'alankars.pdf' }).getAttribute('href'))!);
  expect(taken.headers()['content-disposition']).toContain('attachment');
  await page.getByRole('button', { name: 'More for alankars.pdf' }).click();
  await page.getByRole('menuitem', { name: 'Move up' }).click();
  await expect(card('Sheets').getByRole('link').first()).toHaveText('alankars.pdf');
  await page.getByRole('button', { name: 'More for alankars.pdf' }).click();
  await page.getByRole('menuitem', { name: 'Remove' }).click();
  await expect(card('Sheets').getByRole('link')).toHaveCount(1);
  await page.getByRole('button', { name: 'Undo' }).last().click();
  await expect(card('Sheets').getByRole('link')).toHaveCount(2);
});

test('notation is typed and drawn at once; faults are told in words; a line is tied to the sound while listening', async () => {
  await card('Notation').getByRole('link', { name: 'Edit: Notation' }).click();
  const box = page.getByLabel('Type it here');
  await box.fill("# Sthayi\nfrom 9: P M G R G M D N\npi ya bi na ke - se -\nS' - N~ D P - Q g");
  const drawn = page.getByRole('region', { name: 'As it will be drawn' });
  await expect(drawn.getByText('Line 4, column 15: “Q” is no swara. Its matra is left open.')).toBeVisible();
  await expect(drawn.getByText(/^Pa \(pi\), tivra Ma/)).toHaveCount(1);
  await page.getByLabel('Taal').selectOption({ label: 'Teentaal, 16 matras' });
  await expect(box).toHaveValue(/^taal: Teentaal\n/);
  await expect(drawn.getByText(/^Khali: Pa \(pi\)/)).toHaveCount(1);
  await box.press('End');
  await page.getByRole('button', { name: 'New line' }).click();
  await page.getByRole('button', { name: 'komal Ga' }).click();
  await expect(box).toHaveValue(/\ng$/);
  await page.getByRole('button', { name: 'Delete' }).click();
  await page.getByRole('button', { name: 'Delete' }).click();
  await inOrder(page, 'sheet-notation-edit-phone');
  await page.getByRole('button', { name: /^Play Raag Yaman/ }).first().click();
  await page.getByRole('button', { name: 'From here: line 3 in the sound' }).click();
  const began = await place();
  await expect.poll(place).toBeGreaterThan(began + 1);
  await page.getByRole('button', { name: 'To here: line 3 in the sound' }).click();
  await expect(box).toHaveValue(/G M D N @0:0\d(\.\d)?-0:0\d/);
  await page.setViewportSize(DESK);
  await page.emulateMedia({ colorScheme: 'dark', reducedMotion: 'reduce' });
  await inOrder(page, 'sheet-notation-edit-desk-dark');
  await page.setViewportSize(PHONE);
  await page.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' });
  await page.getByRole('button', { name: 'Save' }).click();
  await expect(page.getByRole('button', { name: /^Play this line/ })).toBeVisible();
});

test('the script is switched on this device, and comes so from the server; the sheet prints alone, and is taken as text', async () => {
  await page.goto(`${at}/notation`);
  await page.getByText('सा रे ग').click();
  await expect(page.locator('.notation-swara').first()).toHaveText('प');
  await page.reload();
  await expect(page.locator('.notation-swara').first()).toHaveText('प');
  expect(await jumps(page)).toBe(0);
  await inOrder(page, 'sheet-notation-phone');
  await page.setViewportSize({ width: 320, height: 700 });
  await inOrder(page, 'sheet-notation-320');
  await page.emulateMedia({ media: 'print' });
  await expect(page.getByRole('button', { name: 'Print' })).toBeHidden();
  await expect(page.locator('[data-sheet]')).toBeVisible();
  await page.screenshot({ path: 'test-results/screens/sheet-notation-print.png', fullPage: true });
  await page.emulateMedia({ media: 'screen', colorScheme: 'light', reducedMotion: 'reduce' });
  await page.setViewportSize(PHONE);
  const text = await context.request.get(`${at}/notation/text`);
  expect([text.headers()['content-type'], text.headers()['content-disposition']]).toEqual(['text/plain; charset=utf-8', expect.stringContaining('attachment; filename="Raag Yaman chota khyal.txt"')]);
  expect(await text.text()).toMatch(/^taal: Teentaal\n# Sthayi\nfrom 9: P M G R/);
  await page.getByRole('button', { name: 'Copy as text' }).click();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toContain('from 9: P M G R');
});

test('a child is asked, finds it at home, and sees the page without what is the teacher’s', async () => {
  await page.goto(at);
  await page.getByRole('button', { name: 'Ask', exact: true }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Ask' }).click();
  await expect(page.getByText('Choose at least one batch or student.')).toBeVisible();
  await page.getByRole('dialog').getByText('Anu', { exact: true }).click();
  await page.getByRole('dialog').getByLabel('What').selectOption({ label: 'Mukhda' });
  await page.getByLabel(/^Times a day/).fill('3');
  await page.getByLabel(/A word to the child/).fill('Sing the mukhda softly.');
  await inOrder(page, 'sheet-ask-phone');
  await page.getByRole('dialog').getByRole('button', { name: 'Ask' }).click();
  await expect(card('Asked to practise').getByText('Anu', { exact: true })).toBeVisible();

  await child.goto('/');
  await expect(child.getByText('Sing the mukhda softly.')).toBeVisible();
  await expect(child.getByRole('button', { name: 'Play Raag Yaman chota khyal, Mukhda' })).toBeVisible();
  await inOrder(child, 'sheet-child-home');
  await child.goto(at);
  await expect(child.getByText('You are asked to practise this')).toBeVisible();
  await inOrder(child, 'sheet-child-phone');
  await child.screenshot({ path: 'test-results/screens/sheet-child-whole.png', fullPage: true });
  expect([await child.getByRole('link', { name: /^Edit/ }).count(), await child.getByText('Who hears this').count()]).toEqual([0, 0]);
  await child.getByRole('button', { name: 'Mark a passage' }).click();
  await child.getByLabel('Name', { exact: true }).fill('My hard line');
  await child.getByRole('button', { name: 'Save' }).click();
  await expect(child.getByText('only for you')).toBeVisible();
  await page.reload();
  await expect(page.getByText('My hard line')).toHaveCount(0);

  await page.getByRole('button', { name: 'Withdraw from Anu' }).click();
  await child.goto('/');
  await expect(child.getByText('Sing the mukhda softly.')).toHaveCount(0);
  await page.getByRole('button', { name: 'Undo' }).last().click();
  await expect(page.getByText('It is asked again.')).toBeVisible();
});

test('who hears it is changed in place, and holds at once; the full page is in order everywhere', async () => {
  await page.getByRole('button', { name: 'Copy the link' }).click();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toContain(at);
  await page.screenshot({ path: 'test-results/screens/sheet-whole-phone.png', fullPage: true });
  await inOrder(page, 'sheet-full-phone');
  await page.setViewportSize(DESK);
  await inOrder(page, 'sheet-full-desk');
  await page.screenshot({ path: 'test-results/screens/sheet-whole-desk.png', fullPage: true });
  await page.emulateMedia({ colorScheme: 'dark', reducedMotion: 'reduce' });
  await page.screenshot({ path: 'test-results/screens/sheet-whole-desk-dark.png', fullPage: true });
  await inOrder(page, 'sheet-full-desk-dark');
  await page.setViewportSize(PHONE);
  await page.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' });
  await page.getByRole('button', { name: 'Change' }).click();
  await page.getByRole('dialog').getByRole('radio', { name: 'Some students' }).check({ force: true });
  await page.getByRole('dialog').getByRole('button', { name: 'Save' }).click();
  await expect(page.getByText('Choose at least one student.')).toBeVisible();
  await page.getByRole('dialog').getByText('Anu', { exact: true }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Save' }).click();
  await expect(card('Who hears this').getByText('Anu', { exact: true })).toBeVisible();
});
