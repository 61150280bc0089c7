import { execFile } from 'node:child_process';
import path from 'node:path';
import { promisify } from 'node:util';
import { type Browser, expect as hasty, type Page, test } from '@playwright/test';
import { looked } from './looks';
import { type Running, startServer } from './server';

// Every way in, on a phone, against the production server. The tests follow one another in one school.

test.describe.configure({ mode: 'serial' });
test.use({ actionTimeout: 30_000 });
test.setTimeout(240_000);
const expect = hasty.configure({ timeout: 20_000 }); // on a machine with much to do

let server: Running;
test.beforeAll(async () => {
  server = await startServer();
});
test.afterAll(() => server.stop());

const PASSWORD = 'sing every morning';
const school = { pin: '', code: '', parentLink: '', pairLinks: [] as string[] };
let teacher: Page;

const phone = async (browser: Browser) => (await browser.newContext({ baseURL: server.url, timezoneId: 'America/New_York' })).newPage();

async function teacherIn(page: Page, password: string) {
  await page.goto('/sign-in/teacher');
  await page.getByLabel('E-mail').fill('meera@example.org');
  await page.getByLabel('Password', { exact: true }).fill(password);
  await page.getByRole('button', { name: 'Come in' }).click();
}

test('the first visit opens the school; place and money are guessed from the device', async ({ browser }) => {
  teacher = await phone(browser);
  await teacher.goto('/');
  await expect(teacher).toHaveURL(/\/welcome$/);
  await expect(teacher.getByLabel('Time zone')).toHaveValue('America/New_York');
  await expect(teacher.getByLabel('Currency for fees')).toHaveValue('USD');
  await looked(teacher, 'first-school');
  await teacher.getByLabel('Time zone').selectOption('Asia/Kolkata');
  await expect(teacher.getByLabel('Currency for fees')).toHaveValue('INR');
  await teacher.getByLabel('Name of your school or class').fill('Saraswati Sangeet');
  await teacher.getByLabel('Your name, as the class knows you').fill('Guru Meera');
  await teacher.getByLabel('E-mail').fill('meera@example.org');
  await teacher.getByLabel('Password', { exact: true }).fill('password123');
  await teacher.getByRole('button', { name: 'Open the school' }).click();
  await expect(teacher.getByLabel('Password', { exact: true })).toHaveAccessibleDescription(/easy to guess/);
  await expect(teacher.getByLabel('E-mail')).toHaveValue('meera@example.org');
  await looked(teacher, 'first-school-refused');
  await teacher.getByLabel('Password', { exact: true }).fill(PASSWORD);
  await teacher.getByRole('button', { name: 'Open the school' }).click();
  await expect(teacher.getByRole('heading', { name: 'Today' })).toBeVisible();
  await teacher.goto('/welcome'); // not a second time
  await expect(teacher).toHaveURL(`${server.url}/`);
});

test('the teacher makes a PIN, links for a tablet, and a parent’s link', async () => {
  for (const [child, parent] of [['Ravi Kulkarni', ''], ['Anu Kulkarni', 'Lata Kulkarni']] as const) {
    await teacher.goto('/people/add');
    await teacher.getByLabel('Name', { exact: true }).fill(child);
    if (parent) await teacher.getByLabel(/Parent's name/).fill(parent);
    await teacher.getByRole('button', { name: 'Save' }).click();
    await expect(teacher.getByRole('heading', { name: child })).toBeVisible();
    await teacher.getByRole('button', { name: 'Make a PIN' }).click();
    if (child === 'Anu Kulkarni') school.pin = await teacher.getByTestId('pin').innerText();
    await teacher.getByRole('button', { name: 'Pair a device' }).click();
    school.pairLinks.push(await teacher.getByRole('textbox', { name: /device/ }).inputValue());
  }
  await teacher.getByRole('link', { name: 'Lata Kulkarni' }).click();
  await teacher.getByRole('button', { name: 'Leave', exact: true }).click(); // the PINs are written down
  await teacher.getByRole('button', { name: 'Make a link' }).click();
  school.parentLink = await teacher.getByRole('textbox', { name: 'Sign-in link' }).inputValue();
  await teacher.goto('/settings');
  school.code = await teacher.getByText(/^[A-Z0-9]{8}$/).innerText();
});

test('three doors', async ({ browser }) => {
  const visitor = await phone(browser);
  await visitor.goto('/');
  await expect(visitor).toHaveURL(/\/sign-in$/);
  await looked(visitor, 'three-doors');
  for (const door of ['student', 'parent', 'teacher']) {
    await visitor.goto(`/sign-in/${door}`);
    await looked(visitor, `door-${door}`);
  }
  await visitor.goto('/sign-in/forgot');
  await expect(visitor.getByText('npm run teacher:reset')).toBeVisible();
  await looked(visitor, 'forgot');
});

test('a tablet is paired by link: faces, then four digits', async ({ browser }) => {
  const tablet = await phone(browser);
  for (const [i, link] of school.pairLinks.entries()) {
    await tablet.request.get(link); // a preview does not use it up
    await tablet.goto(link);
    if (i === 0) await looked(tablet, 'pair');
    await tablet.getByRole('button', { name: 'Yes, this is our device' }).click();
    await expect(tablet).toHaveURL(/\/sign-in\/student$/);
  }
  const [device] = (await tablet.context().cookies()).filter(({ name }) => name === 'class-device');
  expect(device).toMatchObject({ httpOnly: true, sameSite: 'Lax', path: '/', secure: false });
  await expect(tablet.getByRole('button', { name: /Anu|Ravi/ })).toHaveCount(2);
  await looked(tablet, 'faces');
  await tablet.getByRole('link', { name: 'Someone else' }).click();
  await expect(tablet.getByLabel('School code')).toHaveValue(school.code);
  await looked(tablet, 'someone-else');
  await tablet.getByRole('link', { name: 'Back' }).click();
  await tablet.getByRole('button', { name: 'Anu' }).click();
  await looked(tablet, 'pin');
  await tablet.getByLabel('Your PIN').fill(school.pin === '8305' ? '4071' : '8305');
  await expect(tablet.getByText('That is not your PIN. Try again.')).toBeVisible();
  await looked(tablet, 'pin-wrong');
  await tablet.getByLabel('Your PIN').fill(school.pin); // goes by itself when the last digit is in
  await expect(tablet).toHaveURL(`${server.url}/`);
  await expect(tablet.getByRole('heading', { name: 'Namaste, Anu' })).toBeVisible();
  await tablet.goto('/me');
  await tablet.getByRole('button', { name: 'Sign out', exact: true }).click();
  await expect(tablet).toHaveURL(/\/sign-in\?choose$/);
  await tablet.goto('/');
  await expect(tablet.getByRole('heading', { name: 'Who is here today?' })).toBeVisible(); // its faces stay
});

test('a device nobody knows: code, name and PIN, and one answer whatever is wrong', async ({ browser }) => {
  const stranger = await phone(browser);
  await stranger.goto(`/s/${school.code}`);
  await stranger.getByLabel('Your name').fill('Somebody Else');
  await stranger.getByLabel('Your PIN').fill(school.pin);
  await stranger.getByRole('button', { name: 'Let me in' }).click();
  await expect(stranger.getByText(/the school code, the name or the PIN/)).toBeVisible();
  await expect(stranger.getByText(/Anu|Ravi/)).toHaveCount(0);
  await expect(stranger.getByLabel('Your PIN')).toHaveValue('');
  await stranger.getByLabel('Your name').fill('anu kulkarni');
  await stranger.getByLabel('Your PIN').fill(school.pin);
  await stranger.getByRole('button', { name: 'Let me in' }).click();
  await expect(stranger.getByRole('heading', { name: 'Namaste, Anu' })).toBeVisible();
  expect(await stranger.evaluate(() => window.history.length)).toBe(2); // the home in place of the form: Back does not lead there
  await looked(stranger, 'shared-device');
  await stranger.getByRole('button', { name: 'Not you?' }).click();
  await expect(stranger).toHaveURL(/\/sign-in\?choose$/);
});

test('a parent is inside in two taps; a used link offers a new one', async ({ browser, request }) => {
  for (const method of ['GET', 'HEAD', 'GET']) {
    const preview = await request.fetch(school.parentLink, { method });
    expect(preview.status()).toBe(200);
    const { 'cache-control': kept, 'referrer-policy': referrer, 'x-robots-tag': robots } = preview.headers();
    expect([kept, referrer, robots]).toEqual([expect.stringContaining('no-store'), 'no-referrer', expect.stringContaining('noindex')]);
    if (method === 'HEAD') continue;
    const html = await preview.text();
    expect(html).toMatch(/<meta property="og:title" content="A link to your music class"/);
    expect(html).toMatch(/<meta name="robots" content="[^"]*noindex/);
    expect(html).toMatch(/<meta name="referrer" content="no-referrer"/);
    expect(html.match(/<head>[\s\S]*<\/head>/)?.[0]).not.toMatch(/Lata|Anu|Kulkarni|Saraswati/);
    expect(html).not.toMatch(/\bAnu\b/);
  }
  const parent = await phone(browser);
  await parent.goto(school.parentLink); // one
  await looked(parent, 'enter');
  await parent.getByRole('button', { name: 'Continue as Lata Kulkarni' }).click(); // two
  await expect(parent.getByRole('heading', { name: 'Namaste, Lata' })).toBeVisible();

  const second = await phone(browser);
  await second.goto(school.parentLink);
  await expect(second.getByRole('heading', { name: /has been used/ })).toBeVisible();
  await looked(second, 'enter-used');
  await second.getByRole('button', { name: 'Ask the teacher for a new link' }).click();
  await expect(second.getByText('Your teacher now sees that you need a new link')).toBeVisible();
  await looked(second, 'enter-renewed');
  await second.goto(`/enter/${'x'.repeat(43)}`);
  await expect(second.getByRole('heading', { name: /has been used/ })).toBeVisible();
  await second.getByLabel('E-mail').fill('nobody@example.org');
  await second.getByRole('button', { name: 'Ask the teacher' }).click();
  await expect(second.getByText(/If the class knows this address/)).toBeVisible();
});

test('a teacher signs out and in; a cookie copied before is nothing', async ({ browser }) => {
  const copied = await teacher.context().cookies();
  expect(copied.find(({ name }) => name === 'next-auth.session-token')).toMatchObject({ httpOnly: true, sameSite: 'Lax', secure: false });
  await teacher.goto('/me');
  await teacher.getByRole('button', { name: 'Sign out', exact: true }).click();
  await expect(teacher).toHaveURL(/\/sign-in\?choose$/);
  const thief = await phone(browser);
  await thief.context().addCookies(copied);
  await thief.goto('/settings');
  await expect(thief).toHaveURL(/\/sign-in$/);
  await teacherIn(teacher, 'not the password');
  await expect(teacher.getByText('That e-mail and password do not belong together.')).toBeVisible();
  await looked(teacher, 'teacher-refused');
  await teacherIn(teacher, PASSWORD);
  await expect(teacher.getByRole('heading', { name: 'Today' })).toBeVisible();
});

test('npm run teacher:reset prints a link that sets a new password and signs out everywhere', async ({ browser }) => {
  const reset = (email: string) =>
    promisify(execFile)(process.execPath, ['scripts/run-task.mjs', 'teacher-reset', email], {
      cwd: path.resolve(__dirname, '../..'),
      env: { ...process.env, PORT: new URL(server.url).port, DATA_DIR: path.join(server.folder, 'data'), MEDIA_DIR: path.join(server.folder, 'media') },
    });
  await expect(reset('nobody@example.org')).rejects.toMatchObject({ code: 1, stderr: expect.stringContaining('No teacher signs in with nobody@example.org') });
  const link = /http\S+\/reset\/\S+/.exec((await reset('Meera@example.org')).stdout)?.[0] ?? '';
  const page = await phone(browser);
  await page.goto(link);
  await looked(page, 'reset');
  await page.getByLabel('New password').fill('tune before you sing');
  await page.getByRole('button', { name: 'Save' }).click();
  await expect(page.getByText('Your new password is set.')).toBeVisible();
  await teacher.goto('/settings');
  await expect(teacher).toHaveURL(/\/sign-in$/);
  await teacherIn(page, 'tune before you sing');
  await expect(page.getByRole('heading', { name: 'Today' })).toBeVisible();
  await page.goto('/settings');
  await page.getByRole('button', { name: 'Make an invitation' }).click();
  const invitation = await page.locator('input[readonly]').first().inputValue();
  const guest = await phone(browser);
  await guest.goto(invitation);
  await looked(guest, 'invite');
  await guest.getByLabel('Your name, as the class knows you').fill('Guru Tara');
  await guest.getByLabel('E-mail').fill('tara@example.org');
  await guest.getByLabel('Password', { exact: true }).fill('two tanpuras at dawn');
  await guest.getByRole('button', { name: 'Join the school' }).click();
  await expect(guest.getByRole('heading', { name: 'Today' })).toBeVisible();
});

test('next-auth’s own way in, over HTTP: student-pin, a session that cannot be raised, a sign-out', async ({ playwright }) => {
  const http = await playwright.request.newContext({ baseURL: server.url, extraHTTPHeaders: { Origin: server.url } });
  const csrfToken = async () => (await (await http.get('/api/auth/csrf')).json()).csrfToken as string;
  const credentials = { school: school.code, name: 'Anu Kulkarni', pin: school.pin, json: 'true', callbackUrl: '/' };
  expect((await http.post('/api/auth/callback/student-pin', { form: { ...credentials, pin: '0000', csrfToken: await csrfToken() } })).status()).toBe(401);
  const entered = await http.post('/api/auth/callback/student-pin', { form: { ...credentials, csrfToken: await csrfToken() } });
  expect([entered.status(), (await entered.json()).url]).toEqual([200, `${server.url}/`]);
  const cookie = entered.headersArray().find(({ name, value }) => name.toLowerCase() === 'set-cookie' && value.startsWith('next-auth.session-token='));
  expect(cookie?.value).toMatch(/Path=\/;.*HttpOnly; SameSite=Lax/i);
  const raised = await http.post('/api/auth/session', { data: { csrfToken: await csrfToken(), data: { role: 'teacher' } } });
  expect((await raised.json()).user).toEqual({ role: 'student' });
  expect((await http.get('/settings', { maxRedirects: 0 })).status()).toBe(404);
  const before = await http.storageState();
  expect((await http.post('/api/auth/signout', { form: { csrfToken: await csrfToken(), json: 'true' } })).status()).toBe(200);
  const copied = await playwright.request.newContext({ baseURL: server.url, storageState: before });
  expect((await (await copied.get('/api/auth/session')).json()).user).toBeUndefined();
  expect((await copied.get('/me', { maxRedirects: 0 })).status()).toBe(307);
});
