import fs from 'node:fs';
import { envSchema } from '@/lib/env';

// The blueprint that the Deploy to Render button reads, line by line: there is no Render here to try it on.

const lines = fs.readFileSync('render.yaml', 'utf8').split('\n').map((line) => line.replace(/\s+#.*$/, ''));
const said = (name: string) => lines.find((line) => line.trim().replace(/^- /, '').startsWith(`${name}:`))?.split(': ')[1]?.replace(/'/g, '');
const variables = Object.fromEntries(
  lines.flatMap((line, i) => {
    const key = /^ +- key: (\w+)$/.exec(line)?.[1];
    return key ? [[key, lines[i + 1]?.trim().replace(/'/g, '')]] : [];
  }),
);

test('it is a web service on a lasting disk, watched by its health', () => {
  expect([said('type'), said('runtime'), said('healthCheckPath'), said('mountPath')]).toEqual(['web', 'node', '/api/health', '/var/data']);
  expect(fs.existsSync(`app${said('healthCheckPath')}/route.ts`)).toBe(true);
});

test('what it keeps, it keeps on that disk', () => {
  for (const folder of ['DATA_DIR', 'MEDIA_DIR']) expect(variables[folder]).toMatch(new RegExp(`^value: ${said('mountPath')}/\\w+$`));
  expect(variables.DATA_DIR).not.toBe(variables.MEDIA_DIR);
});

test('migrations run at the start and not in the build, which cannot see the disk', () => {
  expect(said('startCommand')).toBe('npm start');
  expect(said('buildCommand')).toBe('npm run build');
  expect(said('buildCommand')).not.toMatch(/migrate/);
});

test('its secret is made for it, and it listens to everybody behind Render’s proxy, on a Node that will last', () => {
  expect(variables).toMatchObject({ SESSION_SECRET: 'generateValue: true', HOST: 'value: 0.0.0.0', TRUST_PROXY: 'value: render' });
  expect(variables.NODE_VERSION).toMatch(/^value: (22|24)$/);
});

test('it sets no variable that nobody reads, and asks for none that has to be filled in', () => {
  const { NODE_VERSION: _, ...ours } = variables;
  expect(Object.keys(ours).filter((name) => !(name in envSchema.shape))).toEqual([]);
  expect(Object.values(ours).every((value) => /^(value: \S+|generateValue: true|sync: false)$/.test(value ?? ''))).toBe(true);
});
