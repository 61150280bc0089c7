import { askForParentLink, mayRenew, renewLink } from '@/lib/auth/ask-for-link';
import { entranceFor } from '@/lib/auth/entrances';
import { linkAt } from '@/lib/auth/links';
import { lastSignIns, mailParentLink, parentLinks, parentsWaiting, revokeLink, shareParentLink } from '@/lib/auth/parent-links';
import { signInWithLink } from '@/lib/auth/sign-in-parent';
import { viewerOfSession } from '@/lib/auth/viewer-of-session';
import { rawDb } from '@/lib/db/client';
import { after, DAY, MINUTE } from '@/lib/kit/dates';
import { from, mailbox, refusal, tokenIn } from '@/tests/support/accounts';
import { testDatabase } from '@/tests/support/db';
import { type Cast, people, person, viewers } from '@/tests/support/people';

testDatabase();
const { letters, state } = mailbox();

let cast: Cast;
let who: ReturnType<typeof viewers>;
beforeEach(async () => {
  cast = await people();
  who = viewers(cast);
});

const home = from('203.0.113.7');
const ask = async (email: string) => {
  await askForParentLink({ email }, home);
  return letters();
};
const shared = async () => tokenIn((await shareParentLink(who.meera, cast.lata.id)).url);
const enters = async (shown: Parameters<typeof signInWithLink>[0], place = home) => viewerOfSession(await signInWithLink(shown, place));

describe('a link by e-mail', () => {
  test('brings link and code, and names no child', async () => {
    const [letter] = await ask(' Lata@Example.org ');
    expect(letter).toMatchObject({ to: 'lata@example.org', subject: 'Your link to Saraswati Sangeet' });
    expect(letter?.text).toMatch(/^http:\/\/localhost:8000\/enter\/[\w-]{43}$/m);
    expect(letter?.text).toMatch(/\b\d{6}\b/);
    expect(`${letter?.subject} ${letter?.text}`).not.toMatch(/Anu|Kulkarni/);
  });

  test('either of the two lets in, once', async () => {
    const [letter] = await ask('lata@example.org');
    const [token, code] = [tokenIn(letter?.text ?? ''), /\b(\d{6})\b/.exec(letter?.text ?? '')?.[1] ?? ''];
    expect(await enters({ email: 'LATA@example.org', code })).toMatchObject({ role: 'parent', personId: cast.lata.id, childIds: [cast.anu.id] });
    expect((await refusal(enters({ token }))).status).toBe(410);
    expect((await refusal(enters({ email: 'lata@example.org', code }))).status).toBe(401);
  });

  test('is kept as hashes only, and lives ten minutes', async () => {
    const [letter] = await ask('lata@example.org');
    const token = tokenIn(letter?.text ?? '');
    const kept = JSON.stringify(await rawDb().signInLink.findMany());
    expect(kept).not.toContain(token);
    expect(kept).not.toContain(/\b(\d{6})\b/.exec(letter?.text ?? '')?.[1] ?? 'no code');
    expect((await linkAt(token, after(new Date(), 9.9 * MINUTE))).state).toBe('open');
    expect((await linkAt(token, after(new Date(), 10.1 * MINUTE))).state).toBe('expired');
  });

  test('known and unknown, archived, a teacher’s address: the same answer, and no mail but to the known', async () => {
    await rawDb().person.update({ where: { id: cast.omar.id }, data: { archivedAt: new Date() } });
    for (const email of ['nobody@example.org', 'omar@example.org', 'gurumeera@example.org', 'anu@example.org'])
      expect(await askForParentLink({ email }, home)).toBeUndefined();
    expect(await askForParentLink({ email: 'lata@example.org' }, home)).toBeUndefined();
    expect((await letters()).map(({ to }) => to)).toEqual(['lata@example.org']);
  });

  test('a mailbox is not filled: five an hour, told alike for the unknown', async () => {
    const answers = [];
    for (const email of ['lata@example.org', 'nobody@example.org']) {
      for (let i = 0; i < 5; i += 1) await ask(email);
      answers.push(await refusal(askForParentLink({ email }, home)));
    }
    expect(answers[0]).toEqual({ status: 429, message: expect.stringMatching(/Too many tries/) });
    expect(answers[1]).toEqual(answers[0]);
    expect(await letters()).toHaveLength(5);
  });

  test('a code has five tries per mail and ten a day; the link goes on working', async () => {
    const [letter] = await ask('lata@example.org');
    const [token, code] = [tokenIn(letter?.text ?? ''), /\b(\d{6})\b/.exec(letter?.text ?? '')?.[1] ?? ''];
    const wrong = code === '000000' ? '000001' : '000000';
    const unknown = await refusal(enters({ email: 'nobody@example.org', code: wrong }, from('198.51.100.1')));
    for (let i = 0; i < 5; i += 1) expect(await refusal(enters({ email: 'lata@example.org', code: wrong }))).toEqual(unknown);
    expect(await refusal(enters({ email: 'lata@example.org', code }))).toEqual(unknown);
    for (let i = 0; i < 4; i += 1) await refusal(enters({ email: 'lata@example.org', code: wrong }));
    expect((await refusal(enters({ email: 'lata@example.org', code: wrong }))).status).toBe(429);
    expect((await enters({ token }))?.personId).toBe(cast.lata.id);
  });

  test('to an address that was wrong and has been put right, neither works', async () => {
    const [letter, second] = [(await ask('lata@example.org'))[0], (await ask('lata@example.org'))[1]];
    await rawDb().person.update({ where: { id: cast.lata.id }, data: { email: 'lata.kulkarni@example.org' } });
    const code = /\b(\d{6})\b/.exec(second?.text ?? '')?.[1] ?? '';
    expect((await refusal(enters({ token: tokenIn(letter?.text ?? '') }))).status).toBe(410);
    expect((await refusal(enters({ email: 'lata@example.org', code }))).status).toBeGreaterThanOrEqual(400);
  });

  test('another’s code is of no use', async () => {
    const [letter] = await ask('lata@example.org');
    await ask('omar@example.org');
    const code = /\b(\d{6})\b/.exec(letter?.text ?? '')?.[1] ?? '';
    expect((await refusal(enters({ email: 'omar@example.org', code }))).status).toBe(401);
  });

  test('where the mail does not go out, the answer is the same, and the teacher sees the wish and the trouble', async () => {
    state.breaks = true;
    expect(await ask('lata@example.org')).toEqual([]);
    expect(await parentsWaiting(who.meera)).toMatchObject([{ personId: cast.lata.id, name: 'Lata Kulkarni' }]);
    expect(await rawDb().auditLine.count({ where: { verb: 'mail.failed', attention: true } })).toBe(1);
    expect(await parentsWaiting(who.dev)).toEqual([]);
  });
});

describe('a link made by the teacher', () => {
  test('lives for a day and shows whether it was used', async () => {
    const token = await shared();
    expect(await parentLinks(who.meera, cast.lata.id)).toMatchObject([{ state: 'open', usedAt: null }]);
    expect((await linkAt(token, after(new Date(), DAY - MINUTE))).state).toBe('open');
    expect((await linkAt(token, after(new Date(), DAY + MINUTE))).state).toBe('expired');
    await enters({ token });
    expect(await parentLinks(who.meera, cast.lata.id)).toMatchObject([{ state: 'used', usedAt: expect.any(Date) }]);
    expect((await lastSignIns(who.meera)).has(cast.lata.id)).toBe(true);
  });

  test('looking changes nothing: the page says the school and the parent, and no child', async () => {
    const token = await shared();
    for (let i = 0; i < 3; i += 1)
      expect(await entranceFor(token, ['parent_share'])).toEqual({ school: 'Saraswati Sangeet', name: 'Lata Kulkarni', email: '' });
    expect((await enters({ token }))?.personId).toBe(cast.lata.id);
    expect(await entranceFor(token, ['parent_share'])).toBeNull();
  });

  test('of sixty at once one comes in', async () => {
    const token = await shared();
    const tries = await Promise.allSettled(Array.from({ length: 60 }, (_, i) => signInWithLink({ token }, from(`198.51.100.${i}`))));
    expect(tries.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
    expect(await rawDb().session.count()).toBe(1);
  });

  test('a newer one ends it, the teacher can take it back, and it dies with the teacher’s access', async () => {
    const first = await shared();
    const second = await shared();
    expect((await refusal(enters({ token: first }))).status).toBe(410);
    const [newest] = await parentLinks(who.meera, cast.lata.id);
    expect((await refusal(revokeLink(who.dev, newest?.id ?? ''))).status).toBe(404);
    await revokeLink(who.meera, newest?.id ?? '');
    expect((await refusal(enters({ token: second }))).status).toBe(410);
    expect((await refusal(revokeLink(who.meera, newest?.id ?? ''))).status).toBe(404);
    const third = await shared();
    await rawDb().person.update({ where: { id: cast.meera.id }, data: { archivedAt: new Date() } });
    expect((await refusal(enters({ token: third }))).status).toBe(410);
  });

  test('an archived parent does not come in', async () => {
    const token = await shared();
    await rawDb().person.update({ where: { id: cast.lata.id }, data: { archivedAt: new Date() } });
    expect(await entranceFor(token, ['parent_share'])).toBeNull();
    expect((await refusal(enters({ token }))).status).toBe(410);
  });

  test('only for parents of one’s own school', async () => {
    for (const id of [cast.omar.id, cast.anu.id, 'nobody']) {
      expect((await refusal(shareParentLink(who.meera, id))).status).toBe(404);
      expect((await refusal(mailParentLink(who.meera, id))).status).toBe(404);
      expect((await refusal(parentLinks(who.meera, id))).status).toBe(404);
    }
  });

  test('by mail, it dies with the access of the teacher, and so does its code', async () => {
    await mailParentLink(who.meera, cast.lata.id);
    const [letter] = await letters();
    const code = /\b(\d{6})\b/.exec(letter?.text ?? '')?.[1] ?? '';
    await rawDb().person.update({ where: { id: cast.meera.id }, data: { archivedAt: new Date() } });
    expect((await refusal(enters({ token: tokenIn(letter?.text ?? '') }))).status).toBe(410);
    expect((await refusal(enters({ email: 'lata@example.org', code }))).status).toBe(401);
  });

  test('is mailed at the teacher’s wish; what does not go out is said', async () => {
    await mailParentLink(who.meera, cast.lata.id);
    expect((await enters({ token: tokenIn((await letters())[0]?.text ?? '') }))?.personId).toBe(cast.lata.id);
    state.breaks = true;
    expect(await refusal(mailParentLink(who.meera, cast.lata.id))).toMatchObject({ status: 502, message: expect.stringMatching(/share a link instead/) });
    const silent = await person(cast.saraswati.id, 'parent', 'Sita Sharma', 'Sita');
    await rawDb().person.update({ where: { id: silent.id }, data: { email: null } });
    expect((await refusal(mailParentLink(who.meera, silent.id))).message).toMatch(/Make a link and share it/);
  });
});

describe('a used link asks for a new one, in place', () => {
  test('by mail to the parent’s own address, where there is one', async () => {
    const token = await shared();
    await enters({ token });
    expect(await mayRenew(token)).toBe(true);
    expect(await renewLink({ token }, home)).toEqual({ way: 'mail' });
    const [letter] = await letters();
    expect(letter?.to).toBe('lata@example.org');
    expect((await enters({ token: tokenIn(letter?.text ?? '') }))?.personId).toBe(cast.lata.id);
  });

  test('else the teacher sees the wish, once, until a link is made', async () => {
    await rawDb().person.update({ where: { id: cast.lata.id }, data: { email: null } });
    const token = await shared();
    await enters({ token });
    for (let i = 0; i < 2; i += 1) expect(await renewLink({ token }, home)).toEqual({ way: 'teacher' });
    expect(await letters()).toEqual([]);
    expect(await parentsWaiting(who.meera)).toMatchObject([{ personId: cast.lata.id }]);
    await shared();
    expect(await parentsWaiting(who.meera)).toEqual([]);
  });

  test('not a link that nobody made, nor one of an archived parent', async () => {
    const unknown = 'x'.repeat(43);
    expect(await mayRenew(unknown)).toBe(false);
    expect((await refusal(renewLink({ token: unknown }, home))).status).toBe(410);
    const token = await shared();
    await rawDb().person.update({ where: { id: cast.lata.id }, data: { archivedAt: new Date() } });
    expect(await mayRenew(token)).toBe(false);
  });

  test('not without end', async () => {
    const token = await shared();
    for (let i = 0; i < 5; i += 1) await renewLink({ token }, home);
    expect((await refusal(renewLink({ token }, home))).status).toBe(429);
  });
});
