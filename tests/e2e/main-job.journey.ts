import path from 'node:path';
import { expect, type Page, test } from '@playwright/test';
import { looked } from './looks';
import { type Running, startServer } from './server';

// The main job, end to end: a teacher's recording reaches a child's phone.

let server: Running;
test.beforeAll(async () => {
  server = await startServer();
});
test.afterAll(() => server.stop());

const sound = (name: string) => path.join(__dirname, 'sounds', name);

test('a teacher opens a school; student and parent hear the recording; nobody else can', async ({ browser }) => {
  const teacher = await (await browser.newContext({ baseURL: server.url })).newPage();
  await teacher.goto('/');
  await expect(teacher).toHaveURL(/\/welcome$/);
  await looked(teacher, 'welcome');
  await teacher.getByLabel('Name of your school or class').fill('Saraswati Sangeet');
  await teacher.getByLabel('Your name, as the class knows you').fill('Guru Meera');
  await teacher.getByLabel('E-mail').fill('meera@example.org');
  await teacher.getByLabel('Password', { exact: true }).fill('sing every morning');
  await teacher.getByRole('button', { name: 'Open the school' }).click();
  await expect(teacher.getByRole('heading', { name: 'Today' })).toBeVisible();
  await looked(teacher, 'teacher-home-empty');

  await teacher.goto('/people/add');
  await teacher.getByLabel('Name', { exact: true }).fill('Anu Kulkarni');
  await teacher.getByLabel(/Parent's name/).fill('Lata Kulkarni');
  await teacher.getByRole('button', { name: 'Save' }).click();
  await expect(teacher.getByRole('heading', { name: 'Anu Kulkarni' })).toBeVisible();
  await teacher.getByRole('button', { name: 'Make a PIN' }).click();
  const pin = await teacher.getByTestId('pin').innerText();
  expect(pin).toMatch(/^\d{4}$/);
  await looked(teacher, 'student-page');
  await teacher.getByRole('link', { name: 'Lata Kulkarni' }).click();
  await teacher.getByRole('button', { name: 'Leave', exact: true }).click(); // the PIN is written down
  await teacher.getByRole('button', { name: 'Make a link' }).click();
  const link = await teacher.getByRole('textbox', { name: 'Sign-in link' }).inputValue();
  await teacher.goto('/settings');
  const code = await teacher.getByText(/^[A-Z0-9]{8}$/).innerText();
  await looked(teacher, 'settings');

  await teacher.goto('/library/add');
  await teacher.locator('input[type=file]').first().setInputFiles(['PTT-20240512-WA0001.opus', 'Raag Yaman chota khyal.m4a', 'bhoop teentaal.webm'].map(sound));
  await looked(teacher, 'library-add');
  await teacher.getByRole('button', { name: 'Add 3 recordings' }).click();
  await expect(teacher.getByText('All done: 3 recordings added.')).toBeVisible({ timeout: 30_000 });
  await looked(teacher, 'library-added');
  await expect(async () => {
    await teacher.goto('/library?by=newest');
    await expect(teacher.getByRole('button', { name: /^Play (?!all)/ })).toHaveCount(3, { timeout: 2_000 });
  }).toPass({ timeout: 90_000 });
  await looked(teacher, 'library-newest');

  const child = await (await browser.newContext({ baseURL: server.url })).newPage();
  await child.goto(`/s/${code}`);
  await child.getByLabel('Your name').fill('anu kulkarni');
  await child.getByLabel('Your PIN').fill(pin);
  await looked(child, 'student-sign-in');
  await child.getByRole('button', { name: 'Let me in' }).click();
  await expect(child.getByRole('heading', { name: 'Namaste, Anu' })).toBeVisible();
  await looked(child, 'student-home');
  await child.getByRole('button', { name: /^Play/ }).first().click();
  await expect.poll(() => playing(child)).toBeGreaterThan(0.3);
  await child.evaluate(() => {
    const audio = document.querySelector('audio');
    if (audio) audio.currentTime = 8;
  });
  await expect.poll(() => playing(child)).toBeGreaterThan(8);
  await looked(child, 'student-playing');

  const address = await child.evaluate(() => document.querySelector('audio')?.getAttribute('src') ?? '');
  const parent = await (await browser.newContext({ baseURL: server.url })).newPage();
  await parent.request.get(link); // a preview does not use it up
  await parent.goto(link);
  await looked(parent, 'enter');
  await parent.getByRole('button', { name: 'Continue as Lata' }).click();
  await expect(parent.getByRole('heading', { name: 'Namaste, Lata' })).toBeVisible();
  await looked(parent, 'parent-home');
  await parent.getByRole('button', { name: /^Play/ }).first().click();
  await expect.poll(() => playing(parent)).toBeGreaterThan(0.3);

  const stranger = await browser.newContext({ baseURL: server.url });
  expect((await stranger.request.get(address)).status()).toBe(401);
  const second = await stranger.newPage();
  await second.goto(link);
  await expect(second.getByRole('heading', { name: /has been used/ })).toBeVisible();
  const probe = await child.request.get(address, { headers: { Range: 'bytes=0-1' } });
  expect([probe.status(), probe.headers()['content-length'], probe.headers()['content-type']]).toEqual([206, '2', 'audio/mp4']);
});

const playing = (page: Page) => page.evaluate(() => document.querySelector('audio')?.currentTime ?? 0);
