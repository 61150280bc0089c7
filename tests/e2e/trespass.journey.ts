import fs from 'node:fs';
import { expect, test } from '@playwright/test';
import { ACTIONS, PAGES, type RouteLine, ROUTES, type Which } from '@/tests/trespass/entrances';
import { type Scene, type Stranger, type Things, type Visitor, VISITORS } from '@/tests/trespass/visitors';
import { startInScene } from './scene';
import type { Running } from './server';

// The fourth wall over HTTP: every page and every method of every route, by everybody, with what is Saraswati's own, the school's
// next door, and nobody's; every action that the build knows, by those who are not signed in and from other sites.

const visitors = VISITORS as unknown as Visitor[];
const strangers: Stranger[] = ['nobody', 'signedOut', 'archived', 'expired'];
const isStranger = (visitor: Visitor) => (strangers as Visitor[]).includes(visitor);
const isAtHome = (visitor: Visitor) => !visitor.startsWith('foreign');

let server: Running;
let scene: Scene;
test.beforeAll(async () => {
  ({ server, scene } = await startInScene({ SESSION_SECRET: 'only for the trespass journey: 7c1f0a' }));
});
test.afterAll(async () => void (await server.stop()));

type Answer = { status: number; leads: string | null; cache: string | null; body: string };
type Asked = { by: Visitor; at: string; method?: string; headers?: Record<string, string>; body?: string };

async function ask({ by, at, method = 'GET', headers, body }: Asked): Promise<Answer> {
  const response = await fetch(server.url + at, { method, body, redirect: 'manual', headers: { cookie: scene.cookies[by], Origin: server.url, ...headers } });
  const { status, headers: told } = response;
  return { status, leads: told.get('location'), cache: told.get('cache-control'), body: plain(await response.text(), by === 'student' ? [at, scene.own.student].join('/') : at) };
}

// Without what is of this one request: its address (and the id of the student who asks, which the shell of every page knows), its nonce,
// and the order in which Next happened to send the page's parts.
function plain(body: string, at: string): string {
  const ids = at.split(/[/?=&]/).filter((part) => part.length > 20);
  const text = ids.reduce((rest, id) => rest.replaceAll(id, '(id)'), withoutChance(body));
  const rows = text.replace(/<\/script><script[^>]*>self\.__next_f\.push\(\[1,"|"\]\)(?=<\/script>)/g, '').split(/\\n|\n/);
  return rows.map((row) => row.replace(/^[0-9a-f]+:/, '').replace(/\$(L|@)?[0-9a-f]+/g, '$')).sort().join('\n');
}

// Next also cuts a page's parts into rows as it happens; the words in them are the same. What only one of two answers names is a word
// that the other lacks.
const inWords = (answer: Answer): Answer => ({ ...answer, body: [...new Set(answer.body.match(/[\p{L}\p{M}\p{N}_-]{4,}/gu))].sort().join(' ') });

const withoutChance = (body: string) =>
  body.replace(/nonce(="|-|\\?":\\?")[A-Za-z0-9+/=]+/g, 'nonce').replace(/(\\?")[\w-]{21}[vm](\\?")/g, '$1request$2');

const addressOf = (at: RouteLine['at'], which: Which) => (typeof at === 'string' ? at : at(scene[which], which));
const isNaming = (at: RouteLine['at']) => addressOf(at, 'own') !== addressOf(at, 'missing');

// Where everybody is let in, one with a session and those without are enough; of the parts of a page, so is one stranger.
const visitorsOf = (may: readonly Visitor[], kind: 'page' | 'part') =>
  may.length === visitors.length ? visitors.filter((by) => by === 'student' || by === 'nobody' || by === 'archived') : visitors.filter((by) => kind === 'page' || !isStranger(by) || by === 'nobody');

for (const [file, { may, at }] of Object.entries(PAGES)) {
  for (const kind of ['page', 'part'] as const) {
    test(`${kind} ${file}`, async () => {
      // As a browser asks for a page, and as Next's router asks for its part.
      const asked = (by: Visitor, which: Which) => {
        const address = addressOf(at, which);
        return kind === 'page' ? ask({ by, at: address }) : ask({ by, at: `${address}${address.includes('?') ? '&' : '?'}_rsc`, headers: { RSC: '1' } });
      };
      for (const by of visitorsOf(may, kind)) {
        const own = await asked(by, 'own');
        expect([by, own.status < 500, !file.startsWith('app/(') || /private.*no-store/.test(own.cache ?? '')]).toEqual([by, true, true]);
        const isSentAway = own.leads === '/sign-in' || /NEXT_REDIRECT;\w+;\/sign-in;/.test(own.body);
        if (may.includes(by)) expect([by, own.status < 400, isSentAway && at !== '/welcome']).toEqual([by, true, false]);
        else if (kind === 'page') expect([by, own.status, own.leads]).toEqual(isStranger(by) ? [by, 307, '/sign-in'] : [by, 404, null]);
        if (!isNaming(at)) continue;
        const missing = await asked(by, 'missing');
        expect([by, inWords(own).body === inWords(missing).body]).toEqual([by, !may.includes(by)]);
        if (!may.includes(by)) expect([by, inWords(own)]).toEqual([by, inWords(missing)]);
        if (isAtHome(by)) expect([by, inWords(await asked(by, 'foreign'))]).toEqual([by, inWords(missing)]);
      }
    });
  }
}

const begun: Partial<Record<Which, string>> = {};
async function withUpload(which: Which): Promise<Things> {
  if (which === 'missing') return scene.missing;
  const { at, send } = ROUTES['app/api/uploads/[[...file]]/route.ts']?.POST as RouteLine;
  if (!begun[which]) {
    const by = which === 'own' ? 'teacher' : 'foreignTeacher';
    const response = await ask({ by, at: addressOf(at, which), method: 'POST', ...send?.(scene[which]) });
    expect(response.status).toBe(201);
    begun[which] = response.leads?.split('/').at(-1);
  }
  return { ...scene[which], upload: begun[which] as string };
}

for (const [file, methods] of Object.entries(ROUTES)) {
  for (const [method, { may, at, send }] of Object.entries(methods)) {
    test(`${method} ${file}`, async () => {
      const addressIn = async (which: Which) => (typeof at === 'string' ? at : at(await withUpload(which), which));
      const asked = async (by: Visitor, which: Which, more: Record<string, string> = {}) => {
        const { headers, body } = send?.(scene[which]) ?? {};
        return ask({ by, at: await addressIn(which), method, body, headers: { ...headers, ...more } });
      };
      for (const by of visitors.filter((one) => !may.includes(one))) {
        const missing = await asked(by, 'missing');
        expect([by, missing.status]).toEqual([by, isStranger(by) ? 401 : expect.any(Number)]);
        expect([by, missing.status === 404 || isStranger(by) || missing.body === '{}']).toEqual([by, true]);
        expect([by, await asked(by, 'own')]).toEqual([by, missing]);
        if (isAtHome(by)) expect([by, inWords(await asked(by, 'foreign'))]).toEqual([by, inWords(missing)]);
      }
      if (method !== 'GET' && method !== 'HEAD') {
        const by = may[0] as Visitor;
        for (const origin of ['https://evil.example', 'null', `${server.url}.evil.example`])
          expect([origin, (await asked(by, 'own', { Origin: origin })).status]).toEqual([origin, 403]);
      }
      for (const by of may) {
        const own = await asked(by, 'own');
        expect([by, own.status < 400]).toEqual([by, true]);
        if (method === 'DELETE') break; // it is gone now
        if (typeof at === 'string') continue;
        const missing = await asked(by, 'missing');
        expect([by, missing.status === 404 || missing.body === '{}']).toEqual([by, true]);
        if (isAtHome(by)) expect([by, inWords(await asked(by, 'foreign'))]).toEqual([by, inWords(missing)]);
      }
    });
  }
}

type Known = Record<string, { workers: Record<string, unknown>; filename: string; exportedName: string }>;
const known = JSON.parse(fs.readFileSync('.next/server/server-reference-manifest.json', 'utf8')).node as Known;

test('every action the build knows has its line', () => {
  const unknown = Object.values(known).filter(({ filename, exportedName }) => !ACTIONS[filename]?.[exportedName]);
  expect(unknown.map(({ filename, exportedName }) => `${filename}: ${exportedName}`)).toEqual([]);
  expect(Object.keys(known).length).toBeGreaterThan(30);
});

for (const [id, { workers, filename, exportedName }] of Object.entries(known)) {
  const line = ACTIONS[filename]?.[exportedName];
  const page = Object.keys(workers)[0] as string;
  const at = () => addressOf(PAGES[`${page}.tsx`]?.at ?? '/sign-in?choose', 'own');
  const call = (by: Visitor, headers: Record<string, string>) =>
    ask({ by, at: at(), method: 'POST', body: JSON.stringify([line?.sends(scene.own, 'own')]), headers: { 'Next-Action': id, 'Content-Type': 'text/plain;charset=UTF-8', ...headers } });

  test(`action ${filename}: ${exportedName}`, async () => {
    const by = line?.may.find((visitor) => !isStranger(visitor)) ?? 'teacher';
    // From another site, even for one who may, and however the host is dressed up.
    for (const Origin of ['https://evil.example', 'null', 'http://localhost:1'])
      expect([Origin, (await call(by, { Origin, 'X-Forwarded-Host': 'evil.example' })).status]).toEqual([Origin, 403]);
    if (line?.may.includes('nobody') || filename.startsWith('app/(welcome)')) return;
    for (const stranger of strangers) {
      const { status, body } = await call(stranger, {});
      expect([stranger, status, body.includes('"ok":true')]).toEqual([stranger, expect.any(Number), false]);
      expect([stranger, body.includes('You are signed out.') || status === 307 || status === 303]).toEqual([stranger, true]);
    }
  });
}

test('and after all that everything is where it was', async () => {
  const { status, body } = await ask({ by: 'student', at: addressOf(PAGES['app/(school)/library/[recordingId]/page.tsx']?.at ?? '', 'own') });
  expect([status, body.includes('Bandish for Anu')]).toEqual([200, true]);
});
