import { inviteLetter, parentLetter, resetLetter } from '@/lib/email/letters';
import { afterwards, canMail, lettersSent, sendLetter, setMailbox } from '@/lib/email/post';

const letter = { to: 'lata@example.org', subject: 'Your link', text: 'http://localhost:8000/enter/x' };
afterEach(() => {
  setMailbox(undefined);
  jest.restoreAllMocks();
});

test('a mailbox takes the letter, or does not; either way nobody is thrown at', async () => {
  const carried: unknown[] = [];
  setMailbox(async (one) => {
    carried.push(one);
    return { error: null };
  });
  expect(canMail()).toBe(true);
  expect(await sendLetter(letter)).toBe(true);
  expect(carried).toEqual([{ ...letter, from: '' }]);
  setMailbox(async () => ({ error: { message: 'The domain is not verified' } }));
  expect(await sendLetter(letter)).toBe(false);
  setMailbox(() => Promise.reject(new Error('getaddrinfo ENOTFOUND')));
  expect(await sendLetter(letter)).toBe(false);
});

test('without one it is printed in development and goes nowhere', async () => {
  let printed = '';
  jest.spyOn(process.stdout, 'write').mockImplementation((text) => Boolean((printed += String(text))));
  expect(canMail()).toBe(false);
  expect(await sendLetter(letter)).toBe(false);
  expect(printed).toContain('http://localhost:8000/enter/x');
});

test('what is done afterwards is waited for, and never throws', async () => {
  const said: string[] = [];
  jest.spyOn(process.stderr, 'write').mockImplementation((text) => Boolean(said.push(String(text))));
  const done: string[] = [];
  afterwards(async () => {
    await new Promise((resolve) => setTimeout(resolve, 20));
    done.push('first');
  });
  afterwards(() => Promise.reject(new Error('the disk is full')));
  expect(done).toEqual([]);
  await lettersSent();
  expect(done).toEqual(['first']);
  expect(said.join()).toContain('the disk is full');
});

test('letters: a link alone on its line, what it is for, and how long it lives', () => {
  const url = 'http://localhost:8000/enter/abc';
  const parent = parentLetter({ to: 'lata@example.org', school: 'Saraswati Sangeet', url, code: '048213' });
  expect(parent.text.split('\n')).toContain(url);
  expect(parent.text).toMatch(/10 minutes[\s\S]*048213/);
  const reset = resetLetter({ to: 'meera@example.org', url });
  expect(reset.text.split('\n')).toContain(url);
  expect(reset.text).toMatch(/one hour/);
  const invite = inviteLetter({ to: 'tara@example.org', school: 'Saraswati Sangeet', url });
  expect(invite.text.split('\n')).toContain(url);
  expect(invite.text).toMatch(/7 days/);
});
