import { isOwnOrigin } from '@/lib/kit/own-origin';

const SITE = 'https://class.example.org';
const HERE = 'http://localhost:8000';

test.each<[string | null | undefined, string, boolean]>([
  ['https://class.example.org', SITE, true],
  ['https://class.example.org:443', SITE, true],
  ['https://CLASS.example.org', SITE, true],
  ['http://class.example.org', SITE, false],
  ['https://class.example.org:8443', SITE, false],
  ['https://evil.class.example.org', SITE, false],
  ['https://class.example.org.evil.com', SITE, false],
  ['https://class.example.org@evil.com', SITE, false],
  ['https://localhost', SITE, false],
  ['null', SITE, false],
  ['', SITE, false],
  [null, SITE, false],
  [undefined, SITE, false],
  ['class.example.org', SITE, false],
  ['javascript:alert(1)', SITE, false],
  [HERE, HERE, true],
  ['http://127.0.0.1:8000', HERE, true],
  ['http://[::1]:8000', HERE, true],
  ['http://127.0.0.1:8001', HERE, false],
  ['https://localhost:8000', HERE, false],
  ['http://localhost', HERE, false],
  ['http://localhost.evil.com:8000', HERE, false],
  ['http://127.0.0.2:8000', HERE, false],
  ['http://0.0.0.0:8000', HERE, false],
  ['file://', HERE, false],
])('%s at %s: %s', (origin, site, own) => expect(isOwnOrigin(origin, site)).toBe(own));

test('the site is PUBLIC_URL unless told', () => expect([isOwnOrigin('http://localhost:8000'), isOwnOrigin(SITE)]).toEqual([true, false]));
