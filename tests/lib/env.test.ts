import path from 'node:path';
import { readEnv } from '@/lib/env';

test('an empty environment is enough', () => {
  expect(readEnv({})).toMatchObject({
    ...{ HOST: 'localhost', PORT: 8000, publicUrl: 'http://localhost:8000', secure: false, onRender: false, trustsHost: false },
    ...{ dataDir: path.resolve('data'), mediaDir: path.resolve('media'), can: { email: false, ai: false }, DRAIN_SECONDS: 10 },
  });
});

test('variables that are set to nothing count as not set', () => {
  expect(readEnv({ PORT: '', HOST: '', DATA_DIR: '', ALLOW_INSECURE_HTTP: '', PUBLIC_URL: '' })).toEqual(readEnv({}));
});

test.each<[string, Record<string, string>, string]>([
  ['given', { PUBLIC_URL: 'https://class.example.org/' }, 'https://class.example.org'],
  ['given, on Render', { RENDER: 'true', RENDER_EXTERNAL_URL: 'https://x.onrender.com', PUBLIC_URL: 'https://own.org' }, 'https://own.org'],
  ['Render’s own', { RENDER: 'true', RENDER_EXTERNAL_URL: 'https://x.onrender.com' }, 'https://x.onrender.com'],
  ['Render’s name without Render is nobody’s', { RENDER_EXTERNAL_URL: 'https://evil.example' }, 'http://localhost:8000'],
  ['this machine', { PORT: '9123' }, 'http://localhost:9123'],
])('the public address: %s', (_, raw, url) => expect([readEnv(raw).publicUrl, readEnv(raw).secure]).toEqual([url, url.startsWith('https:')]));

test.each([
  ['PORT', 'eighty'],
  ['PORT', '70000'],
  ['PORT', '-1'],
  ['PORT', '80.5'],
  ['PUBLIC_URL', 'class.example.org'],
  ['PUBLIC_URL', 'ftp://class.example.org'],
  ['PUBLIC_URL', 'javascript:alert(1)'],
  ['ALLOW_INSECURE_HTTP', 'yes'],
  ['LOG_LEVEL', 'loud'],
  ['DRAIN_SECONDS', 'long'],
  ['DRAIN_SECONDS', '100000'],
])('%s=%s is refused by name', (name, value) => expect(() => readEnv({ [name]: value })).toThrow(`The environment is not right:\n  ${name}: `));

test('each fault has its line', () => {
  expect(() => readEnv({ PORT: 'x', LOG_LEVEL: 'y' })).toThrow(/PORT: .*\n {2}LOG_LEVEL: /);
});

test('mail needs a key and a sender', () => {
  const can = (raw: Record<string, string>) => readEnv(raw).can;
  expect(can({ RESEND_API_KEY: 're_1', MAIL_FROM: 'class@example.org' })).toEqual({ email: true, ai: false });
  expect(can({ RESEND_API_KEY: 're_1' }).email).toBe(false);
  expect(can({ MAIL_FROM: 'class@example.org' }).email).toBe(false);
  expect(can({ GOOGLE_API_KEY: 'g' }).ai).toBe(true);
});
