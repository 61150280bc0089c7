import { inviteTeacher, joinSchool } from '@/lib/auth/invitations';
import { isNewInstallation, openFirstSchool } from '@/lib/auth/open-school';
import { askForReset, changePassword, resetLink, resetPassword } from '@/lib/auth/passwords';
import { signInTeacher } from '@/lib/auth/sign-in-teacher';
import type { Teacher } from '@/lib/auth/viewer';
import { viewerOfSession } from '@/lib/auth/viewer-of-session';
import { rawDb } from '@/lib/db/client';
import { account, from, mailbox, PASSWORD, refusal, tokenIn } from '@/tests/support/accounts';
import { testDatabase } from '@/tests/support/db';
import { people, viewers } from '@/tests/support/people';

testDatabase();
const { letters, state } = mailbox();

const home = from('203.0.113.7');
const NEW = 'tune before you sing';
const enters = (email: string, password: string, place = home) => signInTeacher({ email, password }, place);
const asMeera = async () => (await viewerOfSession(await enters('meera@example.org', PASSWORD))) as Teacher;

const guruMeera = async () => {
  const cast = await people();
  await account(cast.meera, 'meera@example.org');
  return cast;
};

describe('e-mail and password', () => {
  test('let in; the address in any case', async () => {
    const cast = await guruMeera();
    const session = await enters(' Meera@Example.ORG', PASSWORD);
    expect(await viewerOfSession(session)).toMatchObject({ role: 'teacher', personId: cast.meera.id, schoolId: cast.saraswati.id });
  });

  test('unknown address, wrong password, no membership, archived: one refusal', async () => {
    const cast = await guruMeera();
    await rawDb().identity.create({ data: { email: 'nobody@example.org' } });
    const dev = await account(cast.dev, 'dev@example.org');
    await rawDb().person.update({ where: { id: cast.dev.id }, data: { archivedAt: new Date() } });
    const answers = await Promise.all([
      refusal(enters('meera@example.org', 'wrong password')),
      refusal(enters('who@example.org', PASSWORD)),
      refusal(enters('nobody@example.org', PASSWORD)),
      refusal(enters(dev.email, PASSWORD)),
      refusal(enters('lata@example.org', PASSWORD)),
    ]);
    expect(new Set(answers.map((answer) => JSON.stringify(answer))).size).toBe(1);
    expect(answers[0]).toEqual({ status: 401, message: expect.stringMatching(/do not belong together/) });
  });

  test('thirty wrong tries from one address; the teacher elsewhere still comes in, and is told of very many', async () => {
    const cast = await guruMeera();
    await rawDb().throttle.create({ data: { key: 'teacher:meera@example.org', count: 100, windowEnd: new Date(Date.now() + 60_000) } });
    for (let i = 0; i < 30; i += 1) await refusal(enters('meera@example.org', 'wrong password'));
    expect((await refusal(enters('meera@example.org', PASSWORD))).status).toBe(429);
    expect((await viewerOfSession(await enters('meera@example.org', PASSWORD, from('198.51.100.1'))))?.personId).toBe(cast.meera.id);
    expect(await rawDb().auditLine.findMany({ where: { attention: true } })).toMatchObject([{ verb: 'sign-in.guessing', schoolId: cast.saraswati.id }]);
  });
});

describe('a new password', () => {
  test('by mail: the link works once, ends every session, and the old password', async () => {
    await guruMeera();
    const before = await asMeera();
    await askForReset({ email: 'MEERA@example.org' }, home);
    const [letter] = await letters();
    expect(letter?.to).toBe('meera@example.org');
    const token = tokenIn(letter?.text ?? '');
    await resetPassword({ token, password: NEW });
    expect(await viewerOfSession(before.sessionId)).toBeNull();
    expect((await refusal(enters('meera@example.org', PASSWORD))).status).toBe(401);
    expect(await viewerOfSession(await enters('meera@example.org', NEW))).not.toBeNull();
    expect((await refusal(resetPassword({ token, password: NEW }))).status).toBe(410);
    expect(await rawDb().auditLine.count({ where: { verb: 'password.changed' } })).toBe(1);
  });

  test('unknown addresses are answered alike and get no mail', async () => {
    await guruMeera();
    expect(await askForReset({ email: 'lata@example.org' }, home)).toBeUndefined();
    expect(await askForReset({ email: 'meera@example.org' }, home)).toBeUndefined();
    expect((await letters()).map(({ to }) => to)).toEqual(['meera@example.org']);
    expect(await resetLink('lata@example.org')).toBeNull();
  });

  test('where the mail does not go out, the answer is the same and the school is told', async () => {
    const cast = await guruMeera();
    state.breaks = true;
    await askForReset({ email: 'meera@example.org' }, home);
    await letters();
    expect(await rawDb().auditLine.findMany()).toMatchObject([{ verb: 'mail.failed', schoolId: cast.saraswati.id, attention: true }]);
  });

  test('a refused password leaves the link; a used one ends its brothers', async () => {
    await guruMeera();
    const [token, brother] = [tokenIn((await resetLink('meera@example.org')) ?? ''), tokenIn((await resetLink('meera@example.org')) ?? '')];
    for (const password of ['short', 'password123', 'meera@example.org'])
      expect(await refusal(resetPassword({ token, password }))).toMatchObject({ status: 400, fields: { password: expect.any(String) } });
    await resetPassword({ token, password: NEW });
    expect((await refusal(resetPassword({ token: brother, password: PASSWORD }))).status).toBe(410);
  });

  test('of twenty at once with one link, one is set', async () => {
    await guruMeera();
    const token = tokenIn((await resetLink('meera@example.org')) ?? '');
    const tries = await Promise.allSettled(Array.from({ length: 20 }, (_, i) => resetPassword({ token, password: `${NEW} ${i}` })));
    expect(tries.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
  });

  test('one’s own: with the one before, beside its field; this session stays, the others end', async () => {
    await guruMeera();
    const [here, elsewhere] = [await asMeera(), await asMeera()];
    expect(await refusal(changePassword(here, { current: 'wrong', password: NEW }))).toMatchObject({ fields: { current: expect.any(String) } });
    expect(await refusal(changePassword(here, { current: PASSWORD, password: 'short' }))).toMatchObject({ fields: { password: expect.any(String) } });
    await changePassword(here, { current: PASSWORD, password: NEW });
    expect(await viewerOfSession(here.sessionId)).not.toBeNull();
    expect(await viewerOfSession(elsewhere.sessionId)).toBeNull();
    for (let i = 0; i < 9; i += 1) await refusal(changePassword(here, { current: 'wrong', password: NEW }));
    expect((await refusal(changePassword(here, { current: NEW, password: PASSWORD }))).status).toBe(429);
  });
});

describe('more teachers', () => {
  const joining = { name: 'Guru Tara', email: 'tara@example.org', password: NEW };

  test('an invitation makes an account in the inviter’s school, once', async () => {
    const cast = await guruMeera();
    const token = tokenIn((await inviteTeacher(viewers(cast).meera, { email: 'tara@example.org' })).url);
    expect((await letters())[0]).toMatchObject({ to: 'tara@example.org', subject: 'Teach at Saraswati Sangeet' });
    const session = await joinSchool({ token, ...joining }, home);
    expect(await viewerOfSession(session)).toMatchObject({ role: 'teacher', schoolId: cast.saraswati.id });
    expect(await viewerOfSession(await enters('tara@example.org', NEW))).toMatchObject({ schoolId: cast.saraswati.id });
    expect((await refusal(joinSchool({ token, ...joining, email: 'third@example.org' }, home))).status).toBe(410);
    expect((await rawDb().auditLine.findMany({ orderBy: { at: 'asc' } })).map(({ verb }) => verb)).toEqual(['teacher.invited', 'teacher.joined']);
  });

  test('the link is there to share even where the mail does not go out', async () => {
    const cast = await guruMeera();
    state.breaks = true;
    expect((await inviteTeacher(viewers(cast).meera, { email: 'tara@example.org' })).url).toMatch(/\/invite\//);
  });

  test('a refused password leaves the invitation', async () => {
    const cast = await guruMeera();
    const token = tokenIn((await inviteTeacher(viewers(cast).meera, {})).url);
    expect(await refusal(joinSchool({ token, ...joining, password: 'short' }, home))).toMatchObject({ fields: { password: expect.any(String) } });
    expect(await viewerOfSession(await joinSchool({ token, ...joining }, home))).not.toBeNull();
  });

  test('who has a sign-in proves it with its password, and keeps it', async () => {
    const cast = await guruMeera();
    await account(cast.dev, 'dev@example.org');
    const token = tokenIn((await inviteTeacher(viewers(cast).meera, {})).url);
    const dev = { token, name: 'Dev Rao', email: 'dev@example.org' };
    expect(await refusal(joinSchool({ ...dev, password: NEW }, home))).toMatchObject({ fields: { password: 'Use the password you already have.' } });
    expect(await viewerOfSession(await joinSchool({ ...dev, password: PASSWORD }, home))).toMatchObject({ schoolId: cast.saraswati.id });
    expect((await refusal(enters('dev@example.org', NEW))).status).toBe(401);
  });

  test('who teaches here is told so; who did once is brought back', async () => {
    const cast = await guruMeera();
    const invitation = async () => tokenIn((await inviteTeacher(viewers(cast).meera, {})).url);
    const token = await invitation();
    const meera = { name: 'Meera', email: 'meera@example.org', password: PASSWORD };
    expect(await refusal(joinSchool({ token, ...meera }, home))).toMatchObject({ status: 409, fields: { email: expect.stringMatching(/already teaches here/) } });
    const tara = await joinSchool({ token, ...joining }, home);
    const { personId } = (await viewerOfSession(tara)) as Teacher;
    await rawDb().person.update({ where: { id: personId }, data: { archivedAt: new Date() } });
    expect((await viewerOfSession(await joinSchool({ token: await invitation(), ...joining }, home)))?.personId).toBe(personId);
  });

  test('the invitation dies with the access of who made it', async () => {
    const cast = await guruMeera();
    const token = tokenIn((await inviteTeacher(viewers(cast).meera, {})).url);
    await rawDb().person.update({ where: { id: cast.meera.id }, data: { archivedAt: new Date() } });
    expect((await refusal(joinSchool({ token, ...joining }, home))).status).toBe(410);
  });
});

describe('the first school', () => {
  const first = {
    school: 'Saraswati Sangeet',
    teacher: 'Guru Meera',
    email: 'Meera@example.org',
    password: PASSWORD,
    timeZone: 'Asia/Kolkata',
    currency: 'INR',
  };

  test('is opened on an empty installation, and its teacher is in', async () => {
    expect(await isNewInstallation()).toBe(true);
    const teacher = (await viewerOfSession(await openFirstSchool(first, home))) as Teacher;
    expect(await teacher.db.school.findFirst({ select: { name: true, timeZone: true, currency: true } })).toEqual({
      name: 'Saraswati Sangeet',
      timeZone: 'Asia/Kolkata',
      currency: 'INR',
    });
    expect(await isNewInstallation()).toBe(false);
    expect(await viewerOfSession(await enters('meera@example.org', PASSWORD))).not.toBeNull();
  });

  test('of ten at once one wins', async () => {
    const tries = await Promise.allSettled(Array.from({ length: 10 }, (_, i) => openFirstSchool({ ...first, email: `teacher${i}@example.org` }, home)));
    expect(tries.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
    expect([await rawDb().school.count(), await rawDb().identity.count(), await rawDb().session.count()]).toEqual([1, 1, 1]);
    expect(tries.find(({ status }) => status === 'rejected')).toMatchObject({ reason: { status: 409, message: expect.stringMatching(/already has its teacher/) } });
  });

  test('not where there is a teacher, nor where there was one, nor a school without any', async () => {
    await guruMeera();
    expect((await refusal(openFirstSchool(first, home))).status).toBe(409);
    await rawDb().school.deleteMany();
    expect(await rawDb().person.count()).toBe(0);
    expect((await refusal(openFirstSchool(first, home))).status).toBe(409);
    await rawDb().identity.deleteMany();
    await rawDb().school.create({ data: { name: 'Empty', code: 'EMPTYXX7', timeZone: 'UTC', currency: 'EUR' } });
    expect((await refusal(openFirstSchool(first, home))).status).toBe(409);
  });

  test('an easy password is refused beside its field, and nothing is made', async () => {
    expect(await refusal(openFirstSchool({ ...first, password: 'saregama123' }, home))).toMatchObject({ fields: { password: expect.any(String) } });
    expect(await rawDb().school.count()).toBe(0);
  });
});
