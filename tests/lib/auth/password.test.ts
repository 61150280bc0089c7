import { acceptPassword } from '@/lib/auth/password';

const said = (password: string, email?: string) => {
  try {
    acceptPassword(password, email);
    return 'accepted';
  } catch (error) {
    return (error as { fields?: Record<string, string> }).fields?.password;
  }
};

test.each([
  ['sing every morning', 'accepted'],
  ['सा रे ग म प ध नि', 'accepted'],
  ['x'.repeat(20) + 'abc', 'accepted'],
  ['nine char', expect.stringMatching(/at least 10/)],
  [`a b c d ${'e'.repeat(121)}`, expect.stringMatching(/at most 128/)],
  ['Password123', expect.stringMatching(/easy to guess/)],
  ['SAREGAMAPADHANISA', expect.stringMatching(/easy to guess/)],
  ['aaaaaaaaaaaa', expect.stringMatching(/easy to guess/)],
  ['ababababab', expect.stringMatching(/easy to guess/)],
])('%s: %s', (password, answer) => expect(said(password)).toEqual(answer));

test('one’s own e-mail is no password', () => {
  expect(said('Meera@Example.org', 'meera@example.org')).toMatch(/easy to guess/);
  expect(said('Meera@Example.org', 'dev@example.org')).toBe('accepted');
});
