import path from 'node:path';
import { expect, type Page } from '@playwright/test';

export const sound = (name: string) => path.join(__dirname, 'sounds', name);
export const SOUNDS = ['PTT-20240512-WA0001.opus', 'Raag Yaman chota khyal.m4a', 'bhoop teentaal.webm'].map(sound);

/** Opens the first school of an empty installation. */
export async function openSchool(page: Page) {
  await page.goto('/welcome');
  await page.getByLabel('Name of your school or class').fill('Saraswati Sangeet');
  await page.getByLabel('Your name, as the class knows you').fill('Guru Meera');
  await page.getByLabel('E-mail').fill('meera@example.org');
  await page.getByLabel('Password', { exact: true }).fill('sing every morning');
  await page.getByRole('button', { name: 'Open the school' }).click();
  await expect(page.getByRole('heading', { name: 'Today' })).toBeVisible();
}

/** Adds the three real recordings, and waits until phones can play them. */
export async function addRecordings(page: Page) {
  await page.goto('/library/add');
  await page.locator('input[type=file]').first().setInputFiles(SOUNDS);
  await page.getByRole('button', { name: 'Add 3 recordings' }).click();
  await expect(page.getByText('All done: 3 recordings added.')).toBeVisible({ timeout: 30_000 });
  await expect(page.getByText('being prepared for phones')).toHaveCount(0, { timeout: 60_000 });
}

/** The same, one after the other, so that it is known which is the newest. */
export async function addRecordingsInOrder(page: Page) {
  for (const one of SOUNDS) {
    await page.goto('/library/add');
    await page.locator('input[type=file]').first().setInputFiles(one);
    await page.getByRole('button', { name: 'Add one recording' }).click();
    await expect(page.getByText('All done: one recording added.')).toBeVisible({ timeout: 30_000 });
    await expect(page.getByText('being prepared for phones')).toHaveCount(0, { timeout: 60_000 });
  }
}
