import { claimsOf } from '@/lib/auth/bearer';
import { sealed, sessionCookieName } from '@/lib/auth/cookie';
import { deviceName } from '@/lib/auth/device-name';
import { endAllSessions, endOwnSession, endSession, isOnSharedDevice, lifetime, openSession, ownSessions } from '@/lib/auth/sessions';
import type { Parent, Viewer } from '@/lib/auth/viewer';
import { viewerOfSession } from '@/lib/auth/viewer-of-session';
import { rawDb } from '@/lib/db/client';
import { after, DAY, HOUR, MINUTE } from '@/lib/kit/dates';
import { account, refusal } from '@/tests/support/accounts';
import { testDatabase } from '@/tests/support/db';
import { type Cast, guardianship, people } from '@/tests/support/people';

testDatabase();

let cast: Cast;
let identityId: string;
beforeEach(async () => {
  cast = await people();
  identityId = (await account(cast.meera, 'meera@example.org')).id;
});

const opened = (row: { id: string; schoolId: string; role: 'teacher' | 'student' | 'parent' }, more: object = {}, now?: Date) =>
  openSession(
    { schoolId: row.schoolId, personId: row.id, role: row.role, method: 'password', ...(row.role === 'teacher' && { identityId }), ...more },
    undefined,
    now,
  );
const noon = new Date('2026-11-25T12:00:00Z');

describe('a session lives', () => {
  test.each([
    ['teacher', false, 30 * DAY],
    ['student', false, 90 * DAY],
    ['parent', false, 90 * DAY],
    ['student', true, 8 * HOUR],
  ] as const)('%s, shared %s: %d ms', (role, shared, ms) => expect(lifetime(role, shared)).toBe(ms));

  test('from its last use on: a teacher who comes every month stays in', async () => {
    const id = await opened(cast.meera, {}, noon);
    let now = noon;
    for (let month = 0; month < 4; month += 1) {
      now = after(now, 29 * DAY);
      expect(await viewerOfSession(id, now)).not.toBeNull();
    }
    expect(await viewerOfSession(id, after(now, 30 * DAY))).toBeNull();
  });

  test('on a shared device from its beginning: eight hours, used or not', async () => {
    const id = await opened(cast.anu, { shared: true }, noon);
    for (const hours of [2, 4, 6, 7.9]) expect(await viewerOfSession(id, after(noon, hours * HOUR))).not.toBeNull();
    expect(await viewerOfSession(id, after(noon, 8 * HOUR))).toBeNull();
  });

  test('a use is written at most every ten minutes', async () => {
    const id = await opened(cast.meera, {}, noon);
    const seenAt = async (now: Date) => {
      await viewerOfSession(id, now);
      return (await rawDb().session.findUniqueOrThrow({ where: { id } })).seenAt;
    };
    expect(await seenAt(after(noon, 9 * MINUTE))).toEqual(noon);
    expect(await seenAt(after(noon, 11 * MINUTE))).toEqual(after(noon, 11 * MINUTE));
  });
});

describe('access ends at the next request', () => {
  const ends = async (row: Parameters<typeof opened>[0], change: (id: string) => Promise<unknown>) => {
    const id = await opened(row);
    expect(await viewerOfSession(id)).not.toBeNull();
    await change(id);
    expect(await viewerOfSession(id)).toBeNull();
  };
  const archived = (id: string) => () => rawDb().person.update({ where: { id }, data: { archivedAt: new Date() } });

  test('at sign-out', () => ends(cast.anu, endSession));
  test('for an archived student', () => ends(cast.anu, archived(cast.anu.id)));
  test('for an archived parent', () => ends(cast.lata, archived(cast.lata.id)));
  test('for an archived teacher', () => ends(cast.meera, archived(cast.meera.id)));
  test('for a teacher whose membership is withdrawn', () => ends(cast.meera, () => rawDb().membership.deleteMany({ where: { personId: cast.meera.id } })));
  test('for a teacher whose identity is gone', () => ends(cast.meera, () => rawDb().identity.deleteMany()));
  test('for a deleted person', () => ends(cast.ravi, () => rawDb().person.delete({ where: { id: cast.ravi.id } })));
  test('for a deleted school', () => ends(cast.ravi, () => rawDb().school.delete({ where: { id: cast.saraswati.id } })));

  test('a parent’s child that is taken away or archived is gone from the session', async () => {
    const id = await opened(cast.lata);
    const childIds = async () => ((await viewerOfSession(id)) as Parent).childIds;
    await guardianship(cast.saraswati.id, cast.lata.id, cast.ravi.id);
    expect(new Set(await childIds())).toEqual(new Set([cast.anu.id, cast.ravi.id]));
    await rawDb().guardianship.deleteMany({ where: { childId: cast.ravi.id } });
    await archived(cast.anu.id)();
    expect(await childIds()).toEqual([]);
  });

  test('the role is the person’s, as it is now', async () => {
    const id = await opened(cast.anu);
    await rawDb().person.update({ where: { id: cast.anu.id }, data: { role: 'parent' } });
    expect((await viewerOfSession(id))?.role).toBe('parent');
  });
});

describe('one’s own sessions', () => {
  test('are listed with their devices, this one marked; another’s cannot be ended', async () => {
    const [phone, laptop] = [await opened(cast.anu, { device: 'Chrome on Android' }), await opened(cast.anu, { device: 'Safari on Mac' })];
    const ravis = await opened(cast.ravi);
    const anu = (await viewerOfSession(phone)) as Viewer;
    expect(await ownSessions(anu)).toEqual(
      expect.arrayContaining([
        expect.objectContaining({ id: phone, device: 'Chrome on Android', isThisOne: true }),
        expect.objectContaining({ id: laptop, device: 'Safari on Mac', isThisOne: false }),
      ]),
    );
    expect((await refusal(endOwnSession(anu, ravis))).status).toBe(404);
    await endOwnSession(anu, laptop);
    expect((await ownSessions(anu)).map(({ id }) => id)).toEqual([phone]);
    expect((await refusal(endOwnSession(anu, laptop))).status).toBe(404);
  });

  test('all end at once, nobody else’s', async () => {
    const [phone, laptop, ravis] = [await opened(cast.anu), await opened(cast.anu), await opened(cast.ravi)];
    await endAllSessions((await viewerOfSession(phone)) as Viewer);
    expect([await viewerOfSession(phone), await viewerOfSession(laptop)]).toEqual([null, null]);
    expect(await viewerOfSession(ravis)).not.toBeNull();
  });
});

test('a shared device is known as one', async () => {
  const [shared, own] = [await opened(cast.anu, { shared: true }), await opened(cast.anu)];
  expect(await isOnSharedDevice((await viewerOfSession(shared)) as Viewer)).toBe(true);
  expect(await isOnSharedDevice((await viewerOfSession(own)) as Viewer)).toBe(false);
});

describe('the cookie', () => {
  test('says a session’s id and nothing readable; what is not ours says nothing', async () => {
    const text = await sealed('a-session-id');
    expect(Buffer.from(text.split('.').at(-2) ?? '', 'base64url').toString()).not.toContain('a-session-id');
    const header = (value: string) => `theme=dark; ${sessionCookieName()}=${value}`;
    expect(await claimsOf(header(text))).toMatchObject({ sessionId: 'a-session-id' });
    for (const other of [undefined, '', 'theme=dark', header('nonsense'), header(`${text.slice(0, -3)}abc`)]) expect(await claimsOf(other)).toBeNull();
  });

  test('in pieces, as next-auth cuts long ones', async () => {
    const text = await sealed('a-session-id');
    const name = sessionCookieName();
    expect(await claimsOf(`${name}.0=${text.slice(0, 40)}; ${name}.1=${text.slice(40)}`)).toMatchObject({ sessionId: 'a-session-id' });
  });
});

test.each([
  ['Mozilla/5.0 (Linux; Android 14; Pixel 7) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/126.0 Mobile Safari/537.36', 'Chrome on Android'],
  ['Mozilla/5.0 (iPhone; CPU iPhone OS 17_5 like Mac OS X) AppleWebKit/605.1.15 Version/17.5 Mobile/15E148 Safari/604.1', 'Safari on iPhone'],
  ['Mozilla/5.0 (iPhone; CPU iPhone OS 17_5 like Mac OS X) AppleWebKit/605.1.15 CriOS/126.0 Mobile/15E148 Safari/604.1', 'Chrome on iPhone'],
  ['Mozilla/5.0 (Windows NT 10.0; Win64) AppleWebKit/537.36 Chrome/126.0 Safari/537.36 Edg/126.0', 'Edge on Windows'],
  ['Mozilla/5.0 (X11; Linux x86_64; rv:127.0) Gecko/20100101 Firefox/127.0', 'Firefox on Linux'],
  ['curl/8.5', 'Unknown device'],
  [undefined, 'Unknown device'],
])('%s is %s', (agent, name) => expect(deviceName(agent)).toBe(name));
