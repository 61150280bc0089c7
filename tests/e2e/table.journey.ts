import { expect, type Page, test } from '@playwright/test';
import { DESK, inOrder, looked, pageOf, PHONE } from './looks';
import { addRecordings, openSchool } from './school';
import { secondTeacher } from './second-teacher';
import { type Running, startServer } from './server';

// The teacher's table: walked and retagged by keyboard alone, by two teachers at once, sorted, and a list on a phone; and a recording's history.

let server: Running;
let meera: Page;
let kavita: Page;
test.describe.configure({ mode: 'serial' });
test.beforeAll(async ({ browser }) => {
  server = await startServer();
  meera = await pageOf(browser, { baseURL: server.url, reducedMotion: 'reduce', viewport: DESK });
  await openSchool(meera);
  await addRecordings(meera);
  kavita = await secondTeacher(browser, meera, { baseURL: server.url, viewport: DESK });
});
test.afterAll(() => server.stop());

const KHYAL = 'Raag Yaman chota khyal';
const TABLE = '/library?by=newest&view=table';
const row = (page: Page, title = KHYAL) => page.getByRole('row').filter({ has: page.getByRole('link', { name: title, exact: true }) });
const cell = (page: Page, column: string, title = KHYAL) => row(page, title).locator(`[data-column=${column}]`);
const said = (page: Page) => page.getByRole('region', { name: 'Notices' });

/** Opens the table and waits until its keys are alive. */
async function atTable(page: Page) {
  await page.goto(TABLE);
  await expect(page.getByRole('grid')).toBeVisible();
  await expect(async () => {
    await cell(page, 'length').click();
    await expect(cell(page, 'length')).toBeFocused({ timeout: 500 });
  }).toPass();
}

test('from the list to the table and back, sorted by its heads both ways', async () => {
  await meera.goto('/library?by=newest');
  await meera.getByRole('link', { name: 'Table' }).click();
  await expect(meera).toHaveURL(/view=table/);
  await meera.getByRole('link', { name: 'Sort by Title' }).click();
  await expect(meera).toHaveURL(/sort=title/);
  await expect(meera.getByRole('columnheader', { name: /Title/ })).toHaveAttribute('aria-sort', 'ascending');
  await looked(meera, 'table-desk');
  await meera.getByRole('link', { name: 'Sort by Title' }).click();
  await expect(meera).toHaveURL(/sort=title-back.*view=table/);
  await expect(meera.getByRole('row').nth(1)).toContainText('Voice note');
  await meera.getByRole('link', { name: 'List', exact: true }).click();
  await expect(meera.getByRole('grid')).toHaveCount(0);
});

test('retagged by keyboard alone, and taken back', async () => {
  await atTable(meera);
  await cell(meera, 'title').focus();
  await meera.keyboard.press('ArrowRight');
  await meera.keyboard.press('ArrowRight');
  await expect(cell(meera, 'taal')).toBeFocused();
  await meera.keyboard.type('dad');
  await expect(meera.getByRole('option', { name: 'Dadra' })).toBeVisible();
  await looked(meera, 'table-editing-desk');
  await meera.keyboard.press('ArrowDown');
  await meera.keyboard.press('Enter');
  await expect(cell(meera, 'taal')).toBeFocused();
  await expect(cell(meera, 'taal')).toHaveText('Dadra');
  await said(meera).getByRole('button', { name: 'Undo' }).click();
  await expect(cell(meera, 'taal')).not.toHaveText('Dadra');
  await cell(meera, 'laya').focus();
  await meera.keyboard.press('F2');
  await meera.keyboard.press('ArrowDown');
  await meera.keyboard.press('Escape');
  await expect(cell(meera, 'laya')).toBeFocused();
  await meera.keyboard.press('Tab');
  await expect(meera.locator('[role=grid] :focus')).toHaveCount(0);
});

test('two at once on one cell: the later one sees it and decides', async () => {
  await atTable(meera);
  await atTable(kavita);
  await cell(kavita, 'raga').focus();
  await kavita.keyboard.type('bhupali');
  await kavita.keyboard.press('Enter');
  await expect(cell(kavita, 'raga')).toHaveText('Bhupali');
  await said(kavita).getByRole('button', { name: 'Undo' }).focus(); // so that it waits for her

  await cell(meera, 'raga').click();
  await meera.keyboard.type('Durga');
  await meera.keyboard.press('Enter');
  await expect(meera.getByText('Guru Kavita has changed this to Bhupali meanwhile.')).toBeVisible();
  await looked(meera, 'table-conflict-desk');
  await meera.getByRole('button', { name: 'Put mine' }).click();
  await expect(cell(meera, 'raga')).toHaveText('Durga');
  await expect(cell(meera, 'raga')).toBeFocused();

  await said(kavita).getByRole('button', { name: 'Undo' }).click();
  await expect(kavita.getByText(/Guru Meera edited it since/)).toBeVisible();
  await kavita.reload();
  await expect(cell(kavita, 'raga')).toHaveText('Durga');
});

test('what nobody knows, and no network: said in place, and nothing is lost', async () => {
  await atTable(meera);
  await cell(meera, 'raga').focus();
  await meera.keyboard.type('qwrtz');
  await meera.keyboard.press('Enter');
  await expect(meera.getByRole('alert').filter({ hasText: 'You wrote Raga: qwrtz.' })).toBeVisible();
  await meera.getByRole('button', { name: 'Leave it' }).click();
  await expect(cell(meera, 'raga')).toHaveText('Durga');
  await meera.context().setOffline(true);
  await cell(meera, 'title').focus();
  await meera.keyboard.press('F2');
  await meera.keyboard.press('End');
  await meera.keyboard.type(' II');
  await meera.keyboard.press('Enter');
  await expect(meera.getByText('There is no connection just now', { exact: false })).toBeVisible();
  await looked(meera, 'table-offline-desk');
  await meera.context().setOffline(false);
  await meera.getByRole('button', { name: 'Try again' }).click();
  await expect(row(meera, `${KHYAL} II`)).toBeVisible();
  await expect(said(meera).getByText(/is now/)).toBeVisible();
});

test('the history of a recording: who, what, and what may be undone', async () => {
  await meera.goto(TABLE);
  await row(meera, `${KHYAL} II`).getByRole('link', { name: `${KHYAL} II` }).click();
  await meera.getByText('What was changed').click();
  await expect(meera.getByText('Guru Kavita can undo this. You can change it again yourself.')).toBeVisible();
  await meera.getByText('What was changed').scrollIntoViewIfNeeded();
  await looked(meera, 'history-desk');
  await meera.getByRole('button', { name: /^Undo this.*Guru Meera/ }).first().click();
  await expect(meera.getByText('Undone.')).toBeVisible();
  await expect(meera.getByRole('heading', { name: KHYAL, exact: true })).toBeVisible();
});

test('on a phone the table is the list', async ({ browser }) => {
  const page = await pageOf(browser, { baseURL: server.url, reducedMotion: 'reduce', viewport: PHONE, storageState: await meera.context().storageState() });
  await page.goto(TABLE);
  await expect(page.getByRole('listitem').filter({ hasText: KHYAL })).toBeVisible();
  await expect(page.getByRole('grid')).toBeHidden();
  await inOrder(page, 'table-phone');
});
