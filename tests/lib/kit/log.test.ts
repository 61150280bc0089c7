import { log, masked } from '@/lib/kit/log';

const lines: string[] = [];
const level = process.env.LOG_LEVEL;
beforeEach(() => {
  lines.length = 0;
  process.env.LOG_LEVEL = 'debug';
  for (const stream of [process.stdout, process.stderr])
    jest.spyOn(stream, 'write').mockImplementation((line) => lines.push(`${stream === process.stderr ? 'err' : 'out'} ${line}`) > 0);
});
afterEach(() => {
  jest.restoreAllMocks();
  process.env.LOG_LEVEL = level;
});

const said = () => JSON.parse(lines[0]?.slice(4) ?? 'null') as Record<string, unknown>;

describe('masked', () => {
  test.each([
    ...['password', 'newPassword', 'pin', 'token', 'sessionToken', 'SESSION_SECRET', 'schoolCode', 'code', 'cookie', 'authorization'],
    ...['email', 'parentEmail', 'phone', 'name', 'callName', 'fileName', 'title', 'note', 'tokenHash', 'shareLink'],
  ])('%s is not told', (key) => expect(masked({ [key]: 'Anu 4711', deep: [{ [key]: { more: 'Anu' } }] })).toEqual({ [key]: '•••', deep: [{ [key]: '•••' }] }));

  test.each([
    ['an address', 'no mail to lata.k+1@mail.example.org today', 'no mail to •••@••• today'],
    ['a link', 'GET http://localhost:8000/enter/aB_c-1?x=1', 'GET http://localhost:8000/enter/•••?x=1'],
    ['the other links', '/reset/abc /invite/abc /pair/abc', '/reset/••• /invite/••• /pair/•••'],
    ['a token by itself', `a ${'x_-9'.repeat(11)} b`, 'a ••• b'],
    ['a phone number', 'call +91 98200 12345 now', 'call +••• now'],
    ['plain words', 'converted r1 in 3 s at 2026-11-23T19:00:00', 'converted r1 in 3 s at 2026-11-23T19:00:00'],
  ])('%s inside a text', (_, text, told) => {
    expect(masked(text)).toBe(told);
    expect(masked({ error: new Error(text) })).toMatchObject({ error: { message: told } });
  });

  test('an error is told with its cause, and their stacks without their messages', () => {
    const error = new TypeError('outer lata@example.org', { cause: new Error('inner', { cause: 'lata@example.org' }) });
    const told = masked(error) as { stack: string; cause: { message: string } };
    expect(told).toMatchObject({ error: 'TypeError', message: 'outer •••@•••', cause: { error: 'Error', message: 'inner', cause: '•••@•••' } });
    expect(told.stack).toMatch(/^\s+at /);
    expect(JSON.stringify(told)).not.toContain('lata');
  });

  test('of a database error only the last line is told: above it are people’s words', () => {
    const error = Object.assign(new Error('Invalid `db.person.create()`:\n{ data: { name: "Anu Kulkarni" } }\n\nArgument `role` is missing.'), { code: 'P2009' });
    error.name = 'PrismaClientValidationError';
    expect(masked(error)).toMatchObject({ message: 'Argument `role` is missing.', errorId: 'P2009' });
    expect(JSON.stringify(masked(error))).not.toContain('Kulkarni');
  });

  test('other values', () => {
    const at = new Date('2026-11-23T19:00:00Z');
    expect(masked({ at, never: new Date(NaN), big: 7n, none: null, bytes: Buffer.alloc(3), list: Array.from({ length: 30 }, () => 1) })).toEqual({
      ...{ at: '2026-11-23T19:00:00.000Z', never: 'no date', big: 7, none: null, bytes: '3 bytes', list: Array.from({ length: 20 }, () => 1) },
    });
  });
});

describe('log', () => {
  test('one line of JSON for each event, errors on stderr', () => {
    log.info('ready', { port: 8000, email: 'a@b.org' });
    log.error('front', { error: new Error('x') });
    expect(lines.map((line) => line.slice(0, 4))).toEqual(['out ', 'err ']);
    expect(lines.every((line) => line.endsWith('\n') && line.trim().split('\n').length === 1)).toBe(true);
    expect(said()).toMatchObject({ level: 'info', event: 'ready', port: 8000, email: '•••' });
  });

  test('only what is wanted', () => {
    process.env.LOG_LEVEL = 'warn';
    log.info('ready');
    log.warn('full');
    process.env.LOG_LEVEL = 'nonsense';
    log.debug('quiet');
    expect(lines).toHaveLength(1);
  });

  test.each<[string, () => Record<string, unknown>]>([
    ['a circle', () => ({ own: Object.assign({}, { self: globalThis }) })],
    [
      'a getter that throws',
      () => ({
        get trap() {
          throw new Error('ha');
        },
      }),
    ],
    ['a toJSON that throws', () => ({ x: { toJSON: 1 }, deep: { deep: { deep: { deep: { deep: {} } } } } })],
    ['symbols and functions', () => ({ one: Symbol('x'), two: () => 1 })],
    ['an error that is its own cause', () => ({ error: ((error) => Object.assign(error, { cause: error }))(new Error('x')) })],
    ['a very long text', () => ({ long: 'a@'.repeat(200_000) })],
  ])('never throws: %s', (_, facts) => {
    log.warn('odd', facts());
    expect(lines).toHaveLength(1);
    expect(said().event).toBe('odd');
    expect(lines[0]?.length).toBeLessThan(50_000);
  });
});
