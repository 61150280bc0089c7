import { expect, type Page, test } from '@playwright/test';
import { DESK, looked, pageOf, PHONE } from './looks';
import { addRecordings, openSchool } from './school';
import { secondTeacher } from './second-teacher';
import { type Running, startServer } from './server';

// Tagging by two teachers at once: in place, many together, by dragging with mouse and finger, by keyboard alone, and taking it back.

let server: Running;
let meera: Page;
let kavita: Page;
test.describe.configure({ mode: 'serial' });
test.beforeAll(async ({ browser }) => {
  server = await startServer();
  meera = await pageOf(browser, { baseURL: server.url, reducedMotion: 'reduce', viewport: DESK });
  await openSchool(meera);
  await addRecordings(meera);
  kavita = await secondTeacher(browser, meera, { baseURL: server.url, viewport: PHONE, hasTouch: true });
});
test.afterAll(() => server.stop());

const KHYAL = 'Raag Yaman chota khyal';
const row = (page: Page, title: string) => page.getByRole('listitem').filter({ has: page.getByRole('link', { name: title, exact: true }) });
const said = (page: Page) => page.getByRole('region', { name: 'Notices' });

/** Presses until it answers: a page just opened may not be alive yet. */
const pressed = (press: () => Promise<void>, seen: () => ReturnType<Page['locator']>) =>
  expect(async () => {
    if (!(await seen().isVisible())) await press();
    await expect(seen()).toBeVisible({ timeout: 2_000 });
  }).toPass();

/** Changes a tag in place; the panel stays open where somebody else was faster. */
async function retagged(page: Page, title: string, tag: string, value: string) {
  await pressed(() => row(page, title).getByRole('button', { name: new RegExp(`^${tag}`) }).click(), () => page.getByRole('combobox', { name: tag }));
  await page.getByRole('combobox', { name: tag }).fill(value);
  await page.getByRole('option', { name: new RegExp(value, 'i') }).first().click();
}

test('a tag is changed where it stands, and taken back', async () => {
  await meera.goto('/library?by=newest');
  await retagged(meera, KHYAL, 'Taal', 'Rupak');
  await expect(row(meera, KHYAL).getByRole('button', { name: /^Taal: Rupak/ })).toBeVisible();
  await said(meera).getByRole('button', { name: 'Undo' }).click();
  await expect(row(meera, KHYAL).getByRole('button', { name: /^Taal: Rupak/ })).toHaveCount(0);
  await row(meera, KHYAL).getByRole('button', { name: /^Raga/ }).click();
  await expect(meera.getByRole('combobox', { name: 'Raga' })).toBeVisible();
  await looked(meera, 'tagging-in-place-desk');
  await meera.keyboard.press('Escape');
  await expect(row(meera, KHYAL).getByRole('button', { name: /^Raga/ })).toBeFocused();
});

test('two at once: the later one sees whose word is there, nothing is lost, and an undo leaves what is hers', async () => {
  await meera.goto('/library?by=newest');
  await kavita.goto('/library?by=newest');
  await retagged(kavita, KHYAL, 'Raga', 'Bhupali');
  await expect(row(kavita, KHYAL).getByRole('button', { name: /^Raga: Bhupali/ })).toBeVisible();
  await said(kavita).getByRole('button', { name: 'Undo' }).focus(); // so that it waits for her
  await looked(kavita, 'tagging-list-phone');

  await retagged(meera, KHYAL, 'Raga', 'Durga'); // she still sees Yaman
  await expect(meera.getByText('Guru Kavita has changed this to Bhupali meanwhile.')).toBeVisible();
  await looked(meera, 'tagging-conflict-desk');
  await meera.getByRole('button', { name: 'Put mine' }).click();
  await expect(row(meera, KHYAL).getByRole('button', { name: /^Raga: Durga/ })).toBeVisible();

  await said(kavita).getByRole('button', { name: 'Undo' }).click();
  await expect(kavita.getByText(/Guru Meera edited it since/)).toBeVisible();
  await kavita.reload();
  await expect(row(kavita, KHYAL).getByRole('button', { name: /^Raga: Durga/ })).toBeVisible();

  await row(kavita, KHYAL).getByRole('link').click();
  await kavita.getByText('What was changed').click();
  await expect(kavita.getByText(/Bhupali → Durga|Bhupali/).first()).toBeVisible();
  await expect(kavita.getByText('Guru Meera').first()).toBeVisible();
  await kavita.getByText('What was changed').scrollIntoViewIfNeeded();
  await looked(kavita, 'tagging-history-phone');
  await expect(kavita.getByText('Guru Meera can undo this. You can change it again yourself.').first()).toBeVisible();
  await expect(kavita.getByRole('button', { name: /^Undo this: what Guru Meera changed/ })).toHaveCount(0);
});

test('by keyboard alone: m moves a recording, x chooses it', async () => {
  await meera.goto('/library?by=newest');
  await row(meera, KHYAL).getByRole('link').focus();
  await expect(async () => {
    await meera.keyboard.press('m');
    await expect(meera.getByRole('dialog')).toBeVisible({ timeout: 1_000 });
  }).toPass();
  await meera.getByRole('combobox', { name: 'Raga' }).focus();
  await meera.keyboard.type('bihag');
  await expect(meera.getByRole('option', { name: /Bihag/ }).first()).toBeVisible();
  await meera.keyboard.press('ArrowDown');
  await meera.keyboard.press('Enter');
  await expect(row(meera, KHYAL).getByRole('button', { name: /^Raga: Bihag/ })).toBeVisible();
  await row(meera, KHYAL).getByRole('link').focus();
  await meera.keyboard.press('x');
  await expect(meera.getByText('1 recording chosen')).toBeVisible();
  await meera.keyboard.press(' ');
  await expect(meera.getByText('Nothing chosen yet')).toBeVisible();
});

test('many at once, all of the list, one undo', async () => {
  await kavita.goto('/library?by=newest');
  await pressed(() => kavita.getByRole('button', { name: 'Select' }).click(), () => kavita.getByText('Nothing chosen yet'));
  await kavita.getByRole('checkbox', { name: `Choose ${KHYAL}` }).check();
  await kavita.getByRole('button', { name: 'Choose all 3' }).click();
  await expect(kavita.getByText('3 recordings chosen')).toBeVisible();
  await looked(kavita, 'tagging-chosen-phone');
  await kavita.getByRole('button', { name: 'Form', exact: true }).click();
  await kavita.getByRole('combobox', { name: 'Form' }).click();
  await looked(kavita, 'tagging-bulk-phone');
  await kavita.getByRole('combobox', { name: 'Form' }).fill('Tarana');
  await kavita.getByRole('option', { name: /Tarana/ }).first().click();
  await expect(kavita.getByText('3 recordings: Form is now Tarana.')).toBeVisible();
  await expect(kavita.getByRole('button', { name: /^Form: Tarana/ })).toHaveCount(3);
  await said(kavita).getByRole('button', { name: 'Undo' }).last().click();
  await expect(kavita.getByRole('button', { name: /^Form: Tarana/ })).toHaveCount(0);
});

test('dragged to another raga by mouse and by finger; lists and counts are fresh at once', async () => {
  await meera.goto('/library?by=newest');
  await retagged(meera, KHYAL, 'Raga', 'Yaman');
  await expect(row(meera, KHYAL).getByRole('button', { name: /^Raga: Yaman/ })).toBeVisible();
  const from = (await row(meera, KHYAL).boundingBox())!;
  await meera.mouse.move(from.x + 300, from.y + 12);
  await meera.mouse.down();
  await meera.mouse.move(from.x + 320, from.y - 20, { steps: 4 });
  const target = meera.locator('[data-drop-raga="bhupali"]');
  await expect(target).toBeVisible();
  const to = (await target.boundingBox())!;
  await meera.mouse.move(to.x + 20, to.y + 20, { steps: 6 });
  await looked(meera, 'tagging-dragging-desk');
  await meera.mouse.up();
  await expect(row(meera, KHYAL).getByRole('button', { name: /^Raga: Bhupali/ })).toBeVisible();
  await expect(meera).toHaveURL(/by=newest/); // what was dragged was not pressed as well

  await kavita.goto('/library?by=newest');
  await expect(row(kavita, KHYAL).getByRole('button', { name: /^Raga: Bhupali/ })).toBeVisible();
  await retagged(kavita, 'bhoop teentaal', 'Raga', 'Yaman');
  await expect(row(kavita, 'bhoop teentaal').getByRole('button', { name: /^Raga: Yaman/ })).toBeVisible();
  const finger = await kavita.context().newCDPSession(kavita);
  const touch = (type: 'touchStart' | 'touchMove' | 'touchEnd', x = 0, y = 0) => finger.send('Input.dispatchTouchEvent', { type, touchPoints: type === 'touchEnd' ? [] : [{ x, y }] });
  const start = (await row(kavita, KHYAL).getByRole('link').boundingBox())!;
  await touch('touchStart', start.x + 10, start.y + 8);
  const onYaman = kavita.locator('[data-drop-raga="yaman"]');
  await expect(onYaman).toBeVisible();
  const there = (await onYaman.boundingBox())!;
  await touch('touchMove', there.x + 10, there.y + 30);
  await touch('touchMove', there.x + 20, there.y + 20);
  await kavita.screenshot({ path: 'test-results/screens/tagging-dragging-phone.png' });
  await touch('touchEnd');
  await expect(row(kavita, KHYAL).getByRole('button', { name: /^Raga: Yaman/ })).toBeVisible();
  await expect(kavita).toHaveURL(/by=newest/);
});

test('a raga is named anew, and made another over the whole school, each with its undo', async () => {
  await meera.goto('/library?raga=yaman');
  await meera.getByRole('button', { name: 'More for Yaman', exact: true }).click();
  await meera.getByRole('menuitem', { name: 'Rename…' }).click();
  await meera.getByLabel('Name').fill('Eman');
  await looked(meera, 'tagging-rename-desk');
  await meera.getByRole('button', { name: 'Save' }).click();
  await expect(meera.getByRole('heading', { name: 'Eman', exact: true })).toBeVisible();
  await said(meera).getByRole('button', { name: 'Undo' }).last().click();
  await expect(meera.getByRole('heading', { name: 'Yaman', exact: true })).toBeVisible();
  await meera.getByRole('button', { name: 'More for Yaman', exact: true }).click();
  await meera.getByRole('menuitem', { name: 'Merge into another…' }).click();
  await expect(meera.getByText('2 recordings change. You can undo it afterwards.')).toBeVisible();
  await meera.getByRole('combobox', { name: 'Which one is it?' }).fill('Bhupali');
  await meera.getByRole('option', { name: /Bhupali/ }).first().click();
  await looked(meera, 'tagging-merge-desk');
  await meera.getByRole('button', { name: 'Change 2 recordings' }).click();
  await expect(meera).toHaveURL(/raga=bhupali/);
  await expect(row(meera, KHYAL)).toBeVisible();
  await looked(meera, 'tagging-raga-desk');
  await said(meera).getByRole('button', { name: 'Undo' }).last().click();
  await expect(row(meera, KHYAL)).toHaveCount(0);
});

test('without a network nothing is lost: it says so, and tries again', async () => {
  await meera.goto('/library?by=newest');
  await pressed(() => row(meera, KHYAL).getByRole('button', { name: /^Taal/ }).click(), () => meera.getByRole('combobox', { name: 'Taal' }));
  await meera.getByRole('combobox', { name: 'Taal' }).fill('Ektaal');
  await expect(meera.getByRole('option', { name: /Ektaal/ }).first()).toBeVisible();
  await meera.context().setOffline(true);
  await meera.getByRole('option', { name: /Ektaal/ }).first().click();
  await expect(meera.getByText('There is no connection just now, so nothing was changed.', { exact: false })).toBeVisible();
  await meera.context().setOffline(false);
  await meera.getByRole('button', { name: 'Try again' }).click();
  await expect(row(meera, KHYAL).getByRole('button', { name: /^Taal: Ektaal/ })).toBeVisible();
});
