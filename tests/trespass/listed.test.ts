import { planted } from '@/tests/support/sources';
import { ACTIONS, PAGES, ROUTES } from './entrances';
import { entrancesOnDisk } from './on-disk';

const there = entrancesOnDisk();
const named = (lines: Record<string, Record<string, unknown>>) => Object.entries(lines).flatMap(([file, of]) => Object.keys(of).map((name) => `${file}: ${name}`));

/** What to do about each difference, in words. */
const faults = (kind: string, found: string[], listed: string[]) => [
  ...found.filter((one) => !listed.includes(one)).map((one) => `${one} is a way in that nobody watches: add its line (who may, and with what) to ${kind} in tests/trespass/entrances.ts`),
  ...listed.filter((one) => !found.includes(one)).map((one) => `${one} is gone: take its line out of ${kind} in tests/trespass/entrances.ts`),
];

test('every page has its line', () => expect(faults('PAGES', there.pages, Object.keys(PAGES))).toEqual([]));
test('every action has its line', () => expect(faults('ACTIONS', there.actions, named(ACTIONS))).toEqual([]));
test('every method of every route has its line', () => expect(faults('ROUTES', there.routes, named(ROUTES))).toEqual([]));
test('no action hides inside another file', () => expect(there.hidden).toEqual([]));

test('the looking finds what there is', () => {
  expect([there.pages.length > 15, there.actions.length > 30, there.routes.length > 10]).toEqual([true, true, true]);
  const planter = planted({
    'app/new/page.tsx': 'export default function Page() {}',
    'app/new/actions.ts': "'use server';\nexport const one = action();\nexport async function two() {}\nexport { x as three } from './y';",
    'lib/late.ts': "// with a word before it\n'use server';\nexport const four = 1;",
    'app/new/route.ts': 'const h = 1;\nexport { h as GET, h as POST };\nexport const dynamic = 1;\nexport const PUT = h;',
    'app/new/sly.tsx': "export function F() {\n  async function act() {\n    'use server';\n  }\n}",
    'app/new/star/actions.ts': "'use server';\nexport * from '../actions';",
  });
  expect(entrancesOnDisk(planter.values())).toEqual({
    pages: ['app/new/page.tsx'],
    actions: [
      ...['app/new/actions.ts: one', 'app/new/actions.ts: three', 'app/new/actions.ts: two'],
      ...['app/new/star/actions.ts: (export * or default: name what is exported)', 'lib/late.ts: four'],
    ],
    routes: ['app/new/route.ts: GET', 'app/new/route.ts: POST', 'app/new/route.ts: PUT'],
    hidden: ['app/new/sly.tsx'],
  });
});
