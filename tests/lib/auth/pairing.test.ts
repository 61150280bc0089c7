import { pairingNames } from '@/lib/auth/entrances';
import { facesOn, pairDevice, pairedDevice, pairedDevices, unpairDevice } from '@/lib/auth/paired-device';
import { makePairingLink, pairHere } from '@/lib/auth/pairing';
import { signInPairedStudent } from '@/lib/auth/sign-in-student';
import { viewerOfSession } from '@/lib/auth/viewer-of-session';
import { rawDb } from '@/lib/db/client';
import { after, DAY } from '@/lib/kit/dates';
import { from, pinned, refusal, tokenIn } from '@/tests/support/accounts';
import { testDatabase } from '@/tests/support/db';
import { type Cast, people, viewers } from '@/tests/support/people';

testDatabase();

let cast: Cast;
let who: ReturnType<typeof viewers>;
beforeEach(async () => {
  cast = await people();
  who = viewers(cast);
});

const paired = async (by: Parameters<typeof makePairingLink>[0], children: string[], before: Parameters<typeof pairHere>[1] = null) => {
  const token = tokenIn((await makePairingLink(by, children)).url);
  const device = await pairedDevice(await pairHere({ token, name: 'Safari on iPad' }, before));
  if (!device) throw new Error('not paired');
  return device;
};
const names = async (device: Parameters<typeof facesOn>[0]) => (await facesOn(device)).map(({ callName }) => callName);

test('a link shows whose faces it brings; using it once brings them', async () => {
  const token = tokenIn((await makePairingLink(who.meera, [cast.anu.id, cast.ravi.id])).url);
  expect(await pairingNames(token)).toEqual(['Anu', 'Ravi']);
  expect(await pairingNames(token)).toEqual(['Anu', 'Ravi']);
  const device = await pairedDevice(await pairHere({ token, name: 'Safari on iPad' }, null));
  expect(device && (await names(device))).toEqual(['Anu', 'Ravi']);
  expect(await pairingNames(token)).toBeNull();
  expect((await refusal(pairHere({ token, name: 'again' }, null))).status).toBe(410);
});

test('a second child of the family is added to the device; another school’s takes its place', async () => {
  const first = await paired(who.lata, [cast.anu.id]);
  const both = await paired(who.meera, [cast.ravi.id], first);
  expect(await names(both)).toEqual(['Anu', 'Ravi']);
  const elsewhere = await paired(who.dev, [cast.isha.id], both);
  expect(await names(elsewhere)).toEqual(['Isha']);
  expect(await pairedDevices(who.meera)).toEqual([]);
});

test('parents pair their own children only, teachers those of their school', async () => {
  for (const [by, children] of [
    [who.lata, [cast.ravi.id]],
    [who.lata, [cast.anu.id, cast.ravi.id]],
    [who.meera, [cast.isha.id]],
    [who.meera, [cast.lata.id]],
    [who.meera, []],
  ] as const)
    expect((await refusal(makePairingLink(by, [...children]))).status).toBe(404);
});

test('the link dies with the access of who made it, and with the child’s leaving', async () => {
  const byLata = tokenIn((await makePairingLink(who.lata, [cast.anu.id])).url);
  await rawDb().guardianship.deleteMany({ where: { guardianId: cast.lata.id } });
  expect(await pairingNames(byLata)).toBeNull();
  expect((await refusal(pairHere({ token: byLata, name: '' }, null))).status).toBe(410);
  const byMeera = tokenIn((await makePairingLink(who.meera, [cast.anu.id])).url);
  await rawDb().person.update({ where: { id: cast.meera.id }, data: { archivedAt: new Date() } });
  expect(await pairingNames(byMeera)).toBeNull();
  expect((await refusal(pairHere({ token: byMeera, name: '' }, null))).status).toBe(410);
});

test('only a hash of the cookie is kept; it lasts 180 days', async () => {
  const text = await pairDevice({ schoolId: cast.saraswati.id, studentIds: [cast.anu.id], pairedBy: cast.meera.id, name: '' }, null);
  expect(JSON.stringify(await rawDb().pairedDevice.findMany())).not.toContain(text);
  expect(await pairedDevice(text, after(new Date(), 179 * DAY))).not.toBeNull();
  expect(await pairedDevice(text, after(new Date(), 181 * DAY))).toBeNull();
  expect(await pairedDevice(`${text}x`)).toBeNull();
  expect(await pairedDevice(undefined)).toBeNull();
});

test('an archived child’s face is gone from the device', async () => {
  const device = await paired(who.meera, [cast.anu.id, cast.ravi.id]);
  await rawDb().person.update({ where: { id: cast.anu.id }, data: { archivedAt: new Date() } });
  expect(await names(device)).toEqual(['Ravi']);
});

test('teachers see every device of their school, parents those of their own children, with no other child’s face', async () => {
  await paired(who.meera, [cast.ravi.id]);
  const own = await paired(who.lata, [cast.anu.id]);
  expect(await pairedDevices(who.meera)).toHaveLength(2);
  expect(await pairedDevices(who.dev)).toEqual([]);
  expect(await pairedDevices(who.lata)).toMatchObject([{ id: own.id, studentIds: [cast.anu.id], name: 'Safari on iPad' }]);
});

test('ending a device takes its faces away and signs its children out at once', async () => {
  await pinned(cast.anu, '8305');
  const device = await paired(who.meera, [cast.anu.id]);
  const session = await signInPairedStudent({ studentId: cast.anu.id, pin: '8305' }, device, from('203.0.113.7'));
  expect((await refusal(unpairDevice(who.dev, device.id))).status).toBe(404);
  expect((await refusal(unpairDevice(who.omar, device.id))).status).toBe(404);
  await unpairDevice(who.meera, device.id);
  expect(await viewerOfSession(session)).toBeNull();
  expect(await pairedDevices(who.meera)).toEqual([]);
  expect((await rawDb().auditLine.findMany({ orderBy: { at: 'asc' } })).map(({ verb }) => verb)).toEqual(['device.paired', 'device.removed']);
});

test('a parent who has paired the class’s tablet takes only their own children from it', async () => {
  await pinned(cast.ravi, '8305');
  const tablet = await paired(who.meera, [cast.ravi.id]);
  const session = await signInPairedStudent({ studentId: cast.ravi.id, pin: '8305' }, tablet, from('203.0.113.7'));
  const both = await paired(who.lata, [cast.anu.id], tablet);
  await unpairDevice(who.lata, both.id);
  expect((await viewerOfSession(session))?.personId).toBe(cast.ravi.id);
  expect(await pairedDevices(who.meera)).toMatchObject([{ id: both.id, studentIds: [cast.ravi.id] }]);
  expect(await pairedDevices(who.lata)).toEqual([]);
  expect((await refusal(unpairDevice(who.lata, both.id))).status).toBe(404);
});
