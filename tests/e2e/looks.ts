import AxeBuilder from '@axe-core/playwright';
import { type Browser, type BrowserContextOptions, expect, type Page } from '@playwright/test';

export const PHONE = { width: 390, height: 844 };
export const DESK = { width: 1280, height: 800 };

/** A page of its own, which remembers how far its contents have jumped (`jumps`). */
export async function pageOf(browser: Browser, options: BrowserContextOptions): Promise<Page> {
  const context = await browser.newContext(options);
  await context.addInitScript(() => {
    const seen = window as unknown as { jumped: number };
    seen.jumped = 0;
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries() as unknown as { hadRecentInput: boolean; value: number }[]) if (!entry.hadRecentInput) seen.jumped += entry.value;
    }).observe({ type: 'layout-shift', buffered: true });
  });
  return context.newPage();
}

/** Cumulative layout shift since the page was opened. */
export const jumps = (page: Page) => page.evaluate(() => (window as unknown as { jumped: number }).jumped);

/** Holds a screen to the house's promises: axe finds nothing serious, nothing is wider than the screen, everything can be hit by a thumb. */
export async function inOrder(page: Page, name: string, { axe = true } = {}) {
  await expect(page).toHaveTitle(/./); // it may come a moment after the page
  await page.evaluate(() => document.fonts.ready);
  await page.evaluate(() => {
    const ending = document.getAnimations().filter(({ playState, effect }) => playState === 'running' && Number.isFinite(effect?.getComputedTiming().endTime));
    // At most a moment: in a page behind another one nothing moves on.
    const moment = new Promise((resolve) => setTimeout(resolve, 1_000));
    return Promise.race([moment, Promise.all(ending.map((one) => one.finished.catch(() => undefined)))]).then(() => undefined);
  });
  await page.screenshot({ path: `test-results/screens/${name}.png` });
  if (axe) expect.soft(await seriousFaults(page), name).toEqual([]);
  expect.soft(await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth), `${name} is wider than the screen`).toBeLessThanOrEqual(0);
  expect.soft(await smallTargets(page), name).toEqual([]);
  expect.soft(await squeezed(page), `${name}: no room for its words`).toEqual([]);
}

async function seriousFaults(page: Page): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page }).analyze();
  return violations.filter(({ impact }) => impact === 'serious' || impact === 'critical').map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`);
}

/** What can be pressed and is under 44 × 44 px, an enlarged ::after counted in. Links within a line of text are as tall as the text. */
function smallTargets(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const pressable = [...document.querySelectorAll<HTMLElement>('a[href], button, input:not([type=hidden]), select, summary, [role=button], [role=menuitem]')];
    const sizes = pressable.map((one) => {
      const box = (one.matches('input') && one.closest('label')) || one;
      const { width, height } = box.getBoundingClientRect();
      const after = getComputedStyle(one, '::after');
      const reach = after.position === 'absolute' ? [parseFloat(after.width) || 0, parseFloat(after.height) || 0] : [0, 0];
      return { one, width: Math.max(width, reach[0]!), height: Math.max(height, reach[1]!) };
    });
    const inText = (one: HTMLElement) => getComputedStyle(one).display === 'inline' && one.parentElement!.textContent!.trim() !== one.textContent!.trim();
    const unseen = (one: HTMLElement) => !one.checkVisibility({ opacityProperty: false, visibilityProperty: true }) || one.matches('.sr-only:not(label *)');
    return sizes
      .filter(({ one, width, height }) => (width < 43.9 || height < 43.9) && !unseen(one) && !inText(one))
      .map(({ one, width, height }) => `${Math.round(width)}×${Math.round(height)} ${one.outerHTML.slice(0, 120)}`);
  });
}

/** Paragraphs pressed into a column of letters by what stands beside them. */
function squeezed(page: Page): Promise<string[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('p, h1, h2, h3, li, dd, label, button, a')]
      .filter((one) => one.checkVisibility() && !one.matches('.sr-only, .sr-only *'))
      .filter((one) => one.innerText.trim().length > 20 && one.clientWidth > 0 && one.clientWidth < 3 * parseFloat(getComputedStyle(one).fontSize))
      .map((one) => `${one.clientWidth} px: ${one.innerText.slice(0, 60)}`),
  );
}

/** The same in both lights. */
export async function looked(page: Page, name: string) {
  for (const colorScheme of ['dark', 'light'] as const) {
    await page.emulateMedia({ colorScheme });
    await inOrder(page, `${name}-${colorScheme}`);
  }
}
