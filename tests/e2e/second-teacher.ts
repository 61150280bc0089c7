import { type Browser, type BrowserContextOptions, expect, type Page } from '@playwright/test';
import { pageOf } from './looks';

/** A second teacher, Guru Kavita, who joins by an invitation of the first (signed in on the page given), on a device of her own. */
export async function secondTeacher(browser: Browser, first: Page, device: BrowserContextOptions): Promise<Page> {
  await first.goto('/settings');
  await first.getByRole('button', { name: 'Make an invitation' }).click();
  const link = await first.locator('input[readonly]').first().inputValue();
  const page = await pageOf(browser, { reducedMotion: 'reduce', ...device });
  await page.goto(link);
  await page.getByLabel('Your name, as the class knows you').fill('Guru Kavita');
  await page.getByLabel('E-mail').fill('kavita@example.org');
  await page.getByLabel('Password', { exact: true }).fill('sing every evening');
  await page.getByRole('button', { name: 'Join the school' }).click();
  await expect(page.getByRole('heading', { name: 'Today' })).toBeVisible();
  return page;
}
