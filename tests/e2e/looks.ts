import AxeBuilder from '@axe-core/playwright';
import { expect, type Page } from '@playwright/test';

/** Looks at a screen as a demanding visitor would: keeps a picture of it, and finds nothing serious with axe, nothing too wide. */
export async function looked(page: Page, name: string) {
  await page.screenshot({ path: `test-results/screens/${name}.png` });
  const { violations } = await new AxeBuilder({ page }).analyze();
  const serious = violations.filter(({ impact }) => impact === 'serious' || impact === 'critical');
  expect(serious.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
  expect(await page.evaluate(() => document.documentElement.scrollWidth <= window.innerWidth)).toBe(true);
}

/** The same in the dark. */
export async function lookedTwice(page: Page, name: string) {
  await looked(page, name);
  await page.emulateMedia({ colorScheme: 'dark' });
  await looked(page, `${name}-dark`);
  await page.emulateMedia({ colorScheme: 'light' });
}
