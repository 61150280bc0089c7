import { pinHere } from '@/lib/auth/limits';
import { type Allowance, counted, forgive, forgiveStudent, giveBack, spend, spendPinTry } from '@/lib/auth/throttle';
import { disconnect, rawDb } from '@/lib/db/client';
import { after, MINUTE, SECOND } from '@/lib/kit/dates';
import { refusal } from '@/tests/support/accounts';
import { testDatabase } from '@/tests/support/db';

testDatabase();

const thirty: Allowance = { key: 'address:203.0.113.7', most: 30, per: 15 * MINUTE };
const noon = new Date('2026-11-25T12:00:00Z');

test('of 300 tries at once exactly the allowed thirty pass', async () => {
  const passed = await Promise.all(Array.from({ length: 300 }, () => counted(thirty)));
  expect(passed.filter(Boolean)).toHaveLength(30);
});

test('of 300 PINs at once on a paired device five are looked at', async () => {
  const tries = await Promise.allSettled(Array.from({ length: 300 }, () => spendPinTry('pin-here:phone:anu')));
  expect(tries.filter(({ status }) => status === 'fulfilled')).toHaveLength(5);
});

test('the count survives a restart', async () => {
  for (let i = 0; i < 30; i += 1) await counted(thirty);
  await disconnect();
  expect(await counted(thirty)).toBe(false);
});

test('it refuses with 429 and begins anew once the time is over', async () => {
  for (let i = 0; i < 30; i += 1) await spend([thirty], noon);
  expect(await refusal(spend([thirty], after(noon, 15 * MINUTE - 1)))).toMatchObject({ status: 429, message: expect.stringMatching(/Too many tries/) });
  await spend([thirty], after(noon, 15 * MINUTE));
  expect((await rawDb().throttle.findUnique({ where: { key: thirty.key } }))?.count).toBe(1);
});

test('a right try is given back; nothing goes below nought', async () => {
  await spend([thirty]);
  await giveBack([thirty]);
  await giveBack([thirty]);
  expect((await rawDb().throttle.findUnique({ where: { key: thirty.key } }))?.count).toBe(0);
});

test('wrong PINs wait 30 s, 1, 2, 4, 8 and then 15 minutes, however often', async () => {
  const key = 'pin-here:phone:anu';
  let now = noon;
  for (let i = 0; i < 5; i += 1) await spendPinTry(key, now);
  for (const wait of [30 * SECOND, MINUTE, 2 * MINUTE, 4 * MINUTE, 8 * MINUTE, 15 * MINUTE, 15 * MINUTE, 15 * MINUTE]) {
    expect((await refusal(spendPinTry(key, after(now, wait - SECOND)))).status).toBe(429);
    now = after(now, wait);
    await spendPinTry(key, now);
  }
});

test('the waiting is said in seconds, then in minutes', async () => {
  const key = 'pin-here:phone:anu';
  for (let i = 0; i < 5; i += 1) await spendPinTry(key, noon);
  expect((await refusal(spendPinTry(key, noon))).message).toMatch(/30 seconds/);
  expect((await refusal(spendPinTry(key, after(noon, 29 * SECOND)))).message).toMatch(/1 second\b/);
  for (let i = 0; i < 2; i += 1) await spendPinTry(key, after(noon, (i + 1) * 2 * MINUTE));
  expect((await refusal(spendPinTry(key, after(noon, 4 * MINUTE)))).message).toMatch(/2 minutes/);
});

test('being refused does not lengthen the waiting', async () => {
  const key = 'pin-here:phone:anu';
  for (let i = 0; i < 5; i += 1) await spendPinTry(key, noon);
  for (let i = 0; i < 20; i += 1) await spendPinTry(key, after(noon, SECOND)).catch(() => undefined);
  await spendPinTry(key, after(noon, 30 * SECOND));
});

test('a right PIN opens the door; the next wrong ones begin at one', async () => {
  const key = 'pin-here:phone:anu';
  for (let i = 0; i < 5; i += 1) await spendPinTry(key, noon);
  await forgive([key]);
  for (let i = 0; i < 5; i += 1) await spendPinTry(key, noon);
});

test('a student is forgiven on every device and away, others are not', async () => {
  const keys = [pinHere('phone', 'anu'), pinHere('tablet', 'anu'), 'pin-away:saraswati:anu', pinHere('phone', 'ravi'), 'strangers:saraswati'];
  for (const key of keys) await counted({ key, most: 5, per: MINUTE });
  await forgiveStudent('saraswati', 'anu');
  expect((await rawDb().throttle.findMany({ orderBy: { key: 'asc' } })).map(({ key }) => key)).toEqual([pinHere('phone', 'ravi'), 'strangers:saraswati']);
});
