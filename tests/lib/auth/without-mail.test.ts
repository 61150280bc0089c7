import { askForParentLink, renewLink } from '@/lib/auth/ask-for-link';
import { mailParentLink, parentsWaiting, shareParentLink } from '@/lib/auth/parent-links';
import { askForReset } from '@/lib/auth/passwords';
import { lettersSent } from '@/lib/email/post';
import { account, from, refusal, tokenIn } from '@/tests/support/accounts';
import { testDatabase } from '@/tests/support/db';
import { people, viewers } from '@/tests/support/people';

// No RESEND_API_KEY: nothing is sent anywhere, and everybody gets in all the same.

testDatabase();
const home = from('203.0.113.7');
let printed = '';
beforeEach(() => {
  printed = '';
  jest.spyOn(process.stdout, 'write').mockImplementation((text) => Boolean((printed += String(text))));
});
afterEach(() => jest.restoreAllMocks());

test('a parent who asks is seen by the teacher; in development the letter is printed too', async () => {
  const cast = await people();
  const { meera } = viewers(cast);
  await askForParentLink({ email: 'lata@example.org' }, home);
  await lettersSent();
  expect(await parentsWaiting(meera)).toMatchObject([{ personId: cast.lata.id, name: 'Lata Kulkarni' }]);
  expect(printed).toMatch(/A letter to lata@example\.org[\s\S]*\/enter\/[\w-]{43}/);
  expect((await shareParentLink(meera, cast.lata.id)).url).toMatch(/\/enter\/[\w-]{43}$/);
  expect(await parentsWaiting(meera)).toEqual([]);
});

test('an old link tells the teacher', async () => {
  const cast = await people();
  const { meera } = viewers(cast);
  const token = tokenIn((await shareParentLink(meera, cast.lata.id)).url);
  expect(await renewLink({ token }, home)).toEqual({ way: 'teacher' });
  await lettersSent();
  expect(await parentsWaiting(meera)).toHaveLength(1);
});

test('the teacher is told that no mail can be sent, and what to do instead', async () => {
  const cast = await people();
  expect((await refusal(mailParentLink(viewers(cast).meera, cast.lata.id))).message).toMatch(/Make a link and share it/);
});

test('in development a reset is printed', async () => {
  const cast = await people();
  await account(cast.meera, 'meera@example.org');
  await askForReset({ email: 'meera@example.org' }, home);
  await lettersSent();
  expect(printed).toMatch(/\/reset\/[\w-]{43}/);
});
