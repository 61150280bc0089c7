import { expect, type Page, test } from '@playwright/test';
import { ragas } from '@/lib/music/ragas';
import { taals } from '@/lib/music/taals';
import { DESK, inOrder, jumps, pageOf, PHONE } from './looks';
import { type Setting, startInScene } from './scene';
import { centsOff, loadTones, loudest } from './tones';

// Ragas and taals as they are looked up, heard and corrected: every card of the book, the tuning of the voice, one school's own word.

let setting: Setting;
let page: Page;
test.describe.configure({ mode: 'serial' });
test.beforeAll(async ({ browser }) => {
  setting = await startInScene({});
  page = await as('teacher', browser);
});
test.afterAll(() => setting.server.stop());

async function as(visitor: 'teacher' | 'student' | 'foreignTeacher', browser: Parameters<typeof pageOf>[0]) {
  const seen = await pageOf(browser, { baseURL: setting.server.url, reducedMotion: 'reduce', extraHTTPHeaders: {} });
  const [name, value] = setting.scene.cookies[visitor].split(/=(.*)/s);
  await seen.context().addCookies([{ name: name as string, value: value as string, url: setting.server.url }]);
  return seen;
}

const lit = (on: Page) => on.locator('[data-lit]');

test('every screen is in order, on a phone and a desk, by day and by night, and nothing jumps', async () => {
  const screens = {
    'thaats': '/ragas',
    'hours': '/ragas?by=time',
    'names': '/ragas?by=name&have=1',
    'yaman': '/ragas/yaman',
    'kedar': '/ragas/kedar',
    'edit': '/ragas/yaman/edit',
    'add': '/ragas/add',
    'taals': '/taals',
    'teentaal': '/taals/teentaal',
    'rupak': '/taals/rupak',
    'taal-edit': '/taals/teentaal/edit',
    'forms': '/forms',
    'form': '/forms/bandish',
  };
  const IN_BOTH_LIGHTS = ['thaats', 'yaman', 'teentaal', 'edit'];
  for (const [name, address] of Object.entries(screens)) {
    await page.setViewportSize(PHONE);
    await page.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' });
    await page.goto(address);
    await inOrder(page, `ragas-${name}-phone`);
    expect.soft(await jumps(page), `${name} jumps`).toBe(0);
    await page.setViewportSize(DESK);
    await page.emulateMedia({ colorScheme: 'dark', reducedMotion: 'reduce' });
    await inOrder(page, `ragas-${name}-desk-dark`, { axe: IN_BOTH_LIGHTS.includes(name) });
  }
  await page.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' });
});

test('ragas and taals have their pages, and none is wider than a small phone (every fifth; all with WHOLE=1)', async () => {
  await page.setViewportSize({ width: 320, height: 640 });
  const addresses = [...ragas.map(({ slug, name }) => [`/ragas/${slug}`, name] as const), ...taals.map(({ slug, name }) => [`/taals/${slug}`, name] as const)];
  for (const [address, name] of addresses.filter((_, at) => process.env.WHOLE || at % 5 === 0)) {
    await page.goto(address);
    expect.soft(await page.locator('h1').textContent(), address).toBe(name);
    expect.soft(await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth), address).toBeLessThanOrEqual(0);
    expect.soft(await page.evaluate(() => document.body.innerText.match(/undefined|NaN|\[object/)?.[0]), address).toBeUndefined();
  }
  await page.setViewportSize(PHONE);
});

test('all twelve swaras are within 2 cents of just intonation in three Sas; every drum can be heard', async () => {
  await page.goto('/ragas/yaman');
  await loadTones(page);
  for (const [note, octave] of [['C#', 3], ['A#', 3], ['G', 2]] as const)
    for (const [swara, cents] of Object.entries(await centsOff(page, note, octave))) expect(Math.abs(cents), `${swara} over ${note}${octave}`).toBeLessThan(2);
  for (const bol of ['Dha', 'Dhin', 'Na', 'Tin', 'Tun', 'Ge', 'Kat', 'Ti']) expect(await loudest(page, bol), bol).toBeGreaterThan(0.05);
});

test('by keyboard alone: a swara sounds and lights up, the aroha goes up, and Sa is kept', async () => {
  await page.goto('/ragas/yaman');
  const aroha = page.getByRole('group', { name: 'Swaras of Aroha' });
  await aroha.getByRole('button', { name: 'Re', exact: true }).focus();
  await page.keyboard.press('Enter');
  await expect(lit(page)).toHaveAccessibleName('Re');
  await expect(lit(page)).toHaveCount(0, { timeout: 5_000 });
  await page.getByRole('button', { name: 'Play Aroha' }).focus();
  await page.keyboard.press('Enter');
  for (const swara of ['low Ni', 'Re', 'Ga']) await expect(lit(page)).toHaveAccessibleName(swara);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('button', { name: 'Play Aroha' })).toBeVisible();
  await expect(lit(page)).toHaveCount(0);
  const kept = page.waitForResponse((answer) => answer.request().method() === 'POST' && answer.ok());
  await page.getByLabel('Your Sa').selectOption({ label: 'Kali 5 (A♯)' });
  await page.getByText('सा रे ग', { exact: true }).click();
  await expect(aroha.getByRole('button', { name: 'Re', exact: true })).toHaveText('रे');
  await kept;
  await page.evaluate(() => localStorage.clear());
  await page.reload();
  await expect(page.getByLabel('Your Sa')).toHaveValue('A#'); // with the person, whatever the device forgot
});

test('a theka goes round, matra after matra, and leaving the page ends it', async () => {
  await page.goto('/taals/dadra');
  await page.getByRole('button', { name: 'Faster' }).click();
  await page.getByText('Drut', { exact: true }).click();
  await page.getByRole('button', { name: 'Play the theka' }).click();
  const seen = new Set<string>();
  await expect.poll(async () => seen.add((await lit(page).first().textContent({ timeout: 1_000 }).catch(() => '')) ?? '').size, { timeout: 15_000, intervals: [90] }).toBeGreaterThanOrEqual(6);
  await page.getByRole('link', { name: 'All taals' }).click();
  await expect(page.getByRole('heading', { name: 'Taals' })).toBeVisible();
  await expect(lit(page)).toHaveCount(0);
});

test('typing leaves the ragas that are meant, in any spelling', async () => {
  await page.goto('/ragas');
  for (const [typed, name] of [['Eman', 'Yaman'], ['भूपाली', 'Bhupali'], ['malkosh', 'Malkauns'], ['bagesri', 'Bageshri']] as const) {
    await page.getByRole('searchbox', { name: 'Find a raga' }).fill(typed);
    await expect(page.getByRole('link', { name: new RegExp(`^${name}`) }).first()).toBeVisible();
    expect(await page.locator('main li').count()).toBeLessThan(8);
  }
  await page.getByRole('searchbox', { name: 'Find a raga' }).fill('xylophone');
  await expect(page.getByText('No raga called “xylophone” here.')).toBeVisible();
});

test('a card corrected by one school is so for its students, and not next door', async ({ browser }) => {
  await page.goto('/ragas/yaman');
  await page.getByRole('link', { name: 'Change for us' }).click();
  await page.getByLabel('Vadi', { exact: false }).first().selectOption({ label: 'komal Re' });
  await page.getByRole('button', { name: 'Save' }).click();
  await expect(page.getByText('“r” is not sung in the aroha or avaroha.').first()).toBeVisible();
  await page.getByLabel('Vadi', { exact: false }).first().selectOption({ label: 'Ni' });
  await page.getByLabel('Other spellings').fill('Emni');
  await page.getByRole('button', { name: 'Save' }).click();
  await expect(page.getByText('As your school tells it').first()).toBeVisible();
  const vadi = (on: Page) => on.locator('dl > div', { has: on.getByText('Vadi', { exact: true }) });
  await expect(vadi(page)).toContainText('Ni');
  const [student, foreign] = [await as('student', browser), await as('foreignTeacher', browser)];
  await student.goto('/ragas/yaman');
  await expect(vadi(student)).toContainText('Ni');
  await expect(student.getByRole('link', { name: 'Change for us' })).toHaveCount(0);
  await foreign.goto('/ragas/yaman');
  await expect(vadi(foreign)).toContainText('Ga');
  await Promise.all([student.context().close(), foreign.context().close()]);
});

test('a raga of one’s own is added, heard, linked to, and removed again', async () => {
  await page.goto('/ragas/add');
  await page.getByLabel('Name').fill('Bhoopali');
  await page.getByRole('button', { name: 'Save' }).click();
  await expect(page.getByText('“Bhoopali” means Bhupali already.', { exact: false }).first()).toBeVisible();
  await page.getByLabel('Name').fill('Chaitra Gauri');
  await page.locator('[name=aroha]').fill("SrGMPdNS'");
  await page.locator('[name=avaroha]').fill("S' N d P M G r S");
  await page.getByRole('button', { name: 'Save' }).click();
  await expect(page.getByRole('heading', { name: 'Chaitra Gauri' })).toBeVisible();
  await inOrder(page, 'ragas-own-phone');
  await page.getByText('Add a link').first().click();
  await page.getByLabel('Web address').fill('https://www.example.org/gauri');
  await page.getByRole('button', { name: 'Add a link' }).click();
  await expect(page.getByRole('link', { name: /example\.org/ })).toHaveAttribute('rel', 'noopener noreferrer');
  await page.getByRole('button', { name: 'Remove example.org' }).click();
  await expect(page.getByRole('link', { name: /example\.org/ })).toHaveCount(0);
  await page.getByRole('link', { name: 'Change for us' }).click();
  await page.getByRole('button', { name: 'Remove Chaitra Gauri' }).click();
  await page.getByRole('alertdialog').getByRole('button', { name: 'Remove Chaitra Gauri' }).click();
  await expect(page).toHaveURL(/\/ragas$/);
  expect((await page.goto('/ragas/chaitra-gauri'))?.status()).toBe(404);
});
