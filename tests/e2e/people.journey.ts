import { type Browser, expect, type Page, test } from '@playwright/test';
import { looked } from './looks';
import { type Running, startServer } from './server';

// A class is brought in: names at once, a batch, brothers and sisters, links, cards; somebody leaves and comes back; one signs out everywhere.

let server: Running;
test.beforeAll(async () => {
  server = await startServer();
});
test.afterAll(() => server.stop());

const PHONE = { width: 390, height: 844 };
const DESK = { width: 1280, height: 800 };
const PASSWORD = 'sing every morning';

async function opened(browser: Browser): Promise<Page> {
  const page = await (await browser.newContext({ baseURL: server.url, viewport: PHONE })).newPage();
  await page.goto('/welcome');
  await page.getByLabel('Name of your school or class').fill('Saraswati Sangeet');
  await page.getByLabel('Your name, as the class knows you').fill('Guru Meera');
  await page.getByLabel('E-mail').fill('meera@example.org');
  await page.getByLabel('Password', { exact: true }).fill(PASSWORD);
  await page.getByRole('button', { name: 'Open the school' }).click();
  await expect(page.getByRole('heading', { name: 'Today' })).toBeVisible();
  return page;
}

async function signedIn(browser: Browser): Promise<Page> {
  const page = await (await browser.newContext({ baseURL: server.url, viewport: DESK })).newPage();
  await page.goto('/sign-in/teacher');
  await page.getByLabel('E-mail').fill('meera@example.org');
  await page.getByLabel('Password', { exact: true }).fill(PASSWORD);
  await page.getByRole('button', { name: 'Come in' }).click();
  await expect(page.getByRole('heading', { name: 'Today' })).toBeVisible();
  return page;
}

test('a class is brought in, and one signs out everywhere', async ({ browser }) => {
  test.setTimeout(300_000); // many screens, each looked at twice
  const page = await opened(browser);
  page.setDefaultTimeout(20_000);
  await looked(page, 'people-home-empty');

  await page.getByRole('link', { name: 'Paste a class' }).click();
  await page.getByLabel('Names, one a line').fill('Tara Menon, Uma Menon, +91 98200 12345\nOm Menon\nRavi Sharma, Rekha Sharma\ntara  ménon');
  await page.getByRole('button', { name: 'Look it over' }).click();
  await expect(page.getByText('Twice in the list')).toBeVisible();
  await looked(page, 'people-preview');
  await page.getByRole('button', { name: 'Add 3 students' }).click();
  await expect(page.getByRole('heading', { name: '3 students added' })).toBeVisible();

  await page.goto('/people/batches');
  await page.getByLabel('Name', { exact: true }).fill('Saturday');
  await page.getByRole('button', { name: 'Make the batch' }).click();
  await page.getByRole('checkbox', { name: 'Tara Menon' }).check();
  await page.getByRole('checkbox', { name: 'Om Menon' }).check();
  await page.getByRole('button', { name: 'Save' }).click();
  await expect(page.getByText('The batch is saved')).toBeVisible();
  await looked(page, 'people-batch');

  // Om is Tara's brother: their mother is linked, not doubled.
  await page.goto('/people');
  await expect(page.getByRole('link', { name: 'Om Menon' })).toBeVisible();
  await looked(page, 'people-directory');
  await page.getByRole('link', { name: 'Om Menon' }).click();
  await page.getByText('Link a parent who is here already').click();
  await page.getByRole('combobox', { name: 'Which parent?' }).fill('uma');
  await page.getByRole('option', { name: /Uma Menon/ }).click();
  await page.getByRole('button', { name: 'Link', exact: true }).click();
  await expect(page.getByRole('list', { name: 'Brothers and sisters' })).toContainText('Tara Menon');
  await looked(page, 'people-student');

  await page.getByRole('list', { name: 'Parents' }).getByRole('link', { name: 'Uma Menon' }).click();
  await page.getByRole('button', { name: 'Make a link' }).click();
  const link = await page.getByRole('textbox', { name: 'Sign-in link' }).inputValue();
  const whatsApp = new URL((await page.getByRole('link', { name: /WhatsApp/ }).first().getAttribute('href')) ?? '');
  expect([whatsApp.host, whatsApp.pathname]).toEqual(['wa.me', '/919820012345']);
  expect(whatsApp.searchParams.get('text')).toContain(`Namaste Uma! With this link you come into Saraswati Sangeet.`);
  expect(whatsApp.searchParams.get('text')).toContain(link);
  await expect(page.getByText('Not used yet')).toBeVisible();
  await page.getByRole('button', { name: 'Pair a device' }).click();
  await expect(page.getByRole('img', { name: 'Makes a device the child’s own' })).toBeVisible();
  await looked(page, 'people-parent');
  await page.getByRole('button', { name: 'Take back' }).click();
  await expect(page.getByText('Taken back')).toBeVisible();

  await page.goto('/people/cards');
  await looked(page, 'people-cards-choose');
  await page.getByRole('button', { name: 'Make 3 cards' }).click();
  const pins = page.getByTestId('pin');
  await expect(pins).toHaveCount(3);
  for (const pin of await pins.allInnerTexts()) expect(pin).toMatch(/^\d{4}$/);
  expect(page.url()).not.toMatch(/\d{4}$/);
  await looked(page, 'people-cards');
  await page.emulateMedia({ media: 'print', colorScheme: 'light' });
  await page.setViewportSize({ width: 794, height: 1123 });
  await page.screenshot({ path: 'test-results/screens/people-cards-print.png' });
  await expect(page.getByRole('button', { name: 'Print' })).toBeHidden();
  await expect(page.getByRole('navigation')).toBeHidden();
  await page.emulateMedia({ media: 'screen' });
  await page.setViewportSize(PHONE);
  page.on('dialog', (dialog) => void dialog.accept());
  await page.goto('/people/cards');
  await expect(page.getByTestId('pin')).toHaveCount(0);

  await page.goto('/people');
  await page.getByRole('link', { name: 'Ravi Sharma' }).click();
  await page.getByRole('button', { name: 'Archive Ravi' }).click();
  await expect(page.getByText('Ravi is in the archive')).toBeVisible();
  await expect(page.getByRole('link', { name: 'Ravi Sharma' })).toBeHidden();
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(page.getByRole('link', { name: 'Ravi Sharma' })).toBeVisible();

  const desk = await signedIn(browser);
  for (const [path, name] of [['/', 'home'], ['/people', 'people'], ['/settings', 'settings'], ['/me', 'me'], ['/people/add', 'add']] as const) {
    await desk.goto(path);
    await looked(desk, `people-desk-${name}`);
  }
  await page.goto('/me');
  await looked(page, 'people-me');
  await page.getByRole('button', { name: 'Sign out everywhere' }).click();
  await page.getByRole('alertdialog').getByRole('button', { name: 'Sign out everywhere' }).click();
  await expect(page).toHaveURL(/\/sign-in/);
  await desk.goto('/people');
  await expect(desk).toHaveURL(/\/sign-in/);
});
