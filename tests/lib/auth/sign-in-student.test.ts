import type { PairedHere } from '@/lib/auth/paired-device';
import { signInPairedStudent, signInStudent } from '@/lib/auth/sign-in-student';
import { viewerOfSession } from '@/lib/auth/viewer-of-session';
import { rawDb } from '@/lib/db/client';
import { HOUR } from '@/lib/kit/dates';
import { from, pinned, refusal } from '@/tests/support/accounts';
import { testDatabase } from '@/tests/support/db';
import { type Cast, people, person } from '@/tests/support/people';

testDatabase();

let cast: Cast;
let phone: PairedHere;
beforeEach(async () => {
  cast = await people();
  await pinned(cast.anu, '8305');
  await pinned(cast.ravi, '4071');
  phone = { id: 'phone', schoolId: cast.saraswati.id, studentIds: [cast.anu.id, cast.ravi.id] };
});

// Each from an address of its own, so that what is counted is the student and the school.
let strangers = 0;
const away = (given: { school?: string; name?: string; pin?: string }, address = `198.51.100.${(strangers += 1)}`) =>
  signInStudent({ school: 'SARASW47', name: 'Anu Kulkarni', pin: '8305', ...given }, from(address));
const here = (pin: string, studentId = cast.anu.id) => signInPairedStudent({ studentId, pin }, phone, from('203.0.113.7'));

describe('on a device the class does not know', () => {
  test.each([{}, { school: ' saras-w47 ' }, { name: 'ANU  kulkarni' }, { name: 'Anu' }, { name: 'anú kulkarni' }])('%j comes in', async (typed) => {
    expect(await viewerOfSession(await away(typed))).toMatchObject({ role: 'student', personId: cast.anu.id, schoolId: cast.saraswati.id });
  });

  test('the session is the short one of a shared device', async () => {
    const session = await rawDb().session.findUniqueOrThrow({ where: { id: await away({}) } });
    expect(session).toMatchObject({ shared: true, method: 'pin', device: 'Chrome on Android' });
    expect(session.expiresAt.getTime() - session.createdAt.getTime()).toBe(8 * HOUR);
  });

  test('whatever is wrong, the refusal is the same, to the letter', async () => {
    await rawDb().person.update({ where: { id: cast.ravi.id }, data: { archivedAt: new Date() } });
    const wrong = [
      { pin: '0001' },
      { name: 'Nobody' },
      { school: 'NOSUCH99' },
      { name: 'Isha Khan' }, // of the school next door
      { name: 'Lata Kulkarni' }, // a parent
      { name: 'Guru Meera' },
      { name: 'Ravi Sharma', pin: '4071' }, // archived
      { name: '' },
    ];
    const answers = await Promise.all(wrong.map((typed) => refusal(away(typed))));
    expect(new Set(answers.map((answer) => JSON.stringify(answer))).size).toBe(1);
    expect(answers[0]).toEqual({ status: 401, message: expect.stringMatching(/the school code, the name or the PIN/) });
  });

  test('a first name that two share leads nobody in', async () => {
    const other = await person(cast.saraswati.id, 'student', 'Anu Rane', 'Anu');
    await pinned(other, '8305');
    expect((await refusal(away({ name: 'Anu' }))).status).toBe(401);
    expect((await viewerOfSession(await away({ name: 'Anu Rane' })))?.personId).toBe(other.id);
  });

  test('a student is tried ten times a day, whoever asks and however the name is written', async () => {
    for (let i = 0; i < 10; i += 1) expect((await refusal(away({ pin: '0001', name: i % 2 ? 'Anu' : 'anu kulkarni' }))).status).toBe(401);
    const locked = await refusal(away({}));
    expect(locked).toEqual({ status: 429, message: expect.stringMatching(/link that makes this device yours/) });
    expect(await refusal(away({ name: 'Anu', pin: '0001' }))).toEqual(locked);
    expect((await viewerOfSession(await away({ name: 'Ravi', pin: '4071' })))?.personId).toBe(cast.ravi.id);
  });

  test('a school is tried twenty times a day; then only paired devices, and the teacher is told, once', async () => {
    for (let i = 0; i < 20; i += 1) expect((await refusal(away({ name: `Guess ${i}`, pin: '0001' }))).status).toBe(401);
    for (const name of ['Ravi', 'Anu', 'Someone']) expect((await refusal(away({ name }))).status).toBe(429);
    expect(await rawDb().auditLine.findMany()).toMatchObject([{ verb: 'sign-in.strangers', schoolId: cast.saraswati.id, attention: true }]);
    expect((await viewerOfSession(await here('8305')))?.personId).toBe(cast.anu.id);
    await pinned(cast.isha, '6194');
    expect((await viewerOfSession(await away({ school: 'GANDHA47', name: 'Isha', pin: '6194' })))?.personId).toBe(cast.isha.id);
  });

  test('an unknown school is counted just so, and nobody is told', async () => {
    for (let i = 0; i < 20; i += 1) expect((await refusal(away({ school: 'NOSUCH99', name: `Guess ${i}` }))).status).toBe(401);
    expect((await refusal(away({ school: 'NOSUCH99' }))).status).toBe(429);
    expect(await rawDb().auditLine.count()).toBe(0);
  });

  test('right tries count for nothing: a whole class comes in behind one address', async () => {
    for (let i = 0; i < 40; i += 1) await away({}, '203.0.113.7');
    const counts = await rawDb().throttle.findMany({ select: { count: true } });
    expect(counts.every(({ count }) => count === 0)).toBe(true);
  });

  test('thirty wrong tries from one address in a quarter of an hour, for whichever schools', async () => {
    for (let i = 0; i < 30; i += 1) expect((await refusal(away({ school: `SCHOOL${i}` }, '203.0.113.9'))).status).toBe(401);
    expect(await refusal(away({}, '203.0.113.9'))).toEqual({ status: 429, message: expect.stringMatching(/Too many tries from here/) });
    expect((await viewerOfSession(await away({})))?.personId).toBe(cast.anu.id);
  });
});

describe('on a paired device', () => {
  test('four digits are enough, for ninety days', async () => {
    const id = await here('8305');
    expect((await viewerOfSession(id))?.personId).toBe(cast.anu.id);
    expect(await rawDb().session.findUnique({ where: { id } })).toMatchObject({ shared: false, method: 'pin' });
  });

  test('a wrong PIN is said beside its field; after five the child waits, and only that child', async () => {
    for (let i = 0; i < 5; i += 1) expect(await refusal(here('0001'))).toMatchObject({ status: 401, fields: { pin: 'Try again' } });
    expect(await refusal(here('8305'))).toMatchObject({ status: 429, message: expect.stringMatching(/wait a little: 30 seconds/) });
    expect((await viewerOfSession(await here('4071', cast.ravi.id)))?.personId).toBe(cast.ravi.id);
  });

  test('strangers elsewhere never lock it, nor does it lock them', async () => {
    for (let i = 0; i < 25; i += 1) await refusal(away({ pin: '0001' }));
    for (let i = 0; i < 40; i += 1) await refusal(away({ pin: '0001' }, '203.0.113.7'));
    expect((await viewerOfSession(await here('8305')))?.personId).toBe(cast.anu.id);
  });

  test('a face that is not on it is refused, and so is an archived child', async () => {
    expect((await refusal(here('6194', cast.isha.id))).status).toBe(401);
    await rawDb().person.update({ where: { id: cast.anu.id }, data: { archivedAt: new Date() } });
    expect((await refusal(here('8305'))).status).toBe(401);
  });

  test('the right PIN of another child is wrong', async () => {
    expect((await refusal(here('4071'))).status).toBe(401);
  });
});
