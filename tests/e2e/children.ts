import { type Browser, expect, type Page } from '@playwright/test';

/** Adds a student as the teacher, and opens a page where that child is signed in. */
export async function childOf(browser: Browser, teacher: Page, { url, name }: { url: string; name: string }): Promise<Page> {
  await teacher.goto('/people/add');
  await teacher.getByLabel('Name', { exact: true }).fill(name);
  await teacher.getByRole('button', { name: 'Save' }).click();
  await expect(teacher.getByRole('heading', { name })).toBeVisible();
  await teacher.getByRole('button', { name: 'Make a PIN' }).click();
  const pin = await teacher.getByTestId('pin').innerText();
  await teacher.goto('/settings');
  const code = await teacher.getByText(/^[A-Z0-9]{8}$/).innerText();
  const child = await (await browser.newContext({ baseURL: url, viewport: { width: 390, height: 844 }, reducedMotion: 'reduce' })).newPage();
  await child.goto(`/s/${code}`);
  await child.getByLabel('Your name').fill(name);
  await child.getByLabel('Your PIN').fill(pin);
  await child.getByRole('button', { name: 'Let me in' }).click();
  await expect(child.getByRole('heading', { name: /^Namaste/ })).toBeVisible();
  return child;
}
