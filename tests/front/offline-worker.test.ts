import { createHash } from 'node:crypto';
import fs from 'node:fs';
import vm from 'node:vm';

const ORIGIN = 'https://school.example';
const HTML = `<html><head><link rel="stylesheet" href="/_next/static/a.css"/><link rel="preload" as="script" href="/_next/static/a.js"/></head>
<body><a href="">Try again</a><script nonce="x">next()</script></body></html>`;

/** public/sw.js with a browser around it that has only what it needs. Returns the page it keeps when it is installed. */
async function keptPage(): Promise<Response> {
  const listeners: Record<string, (event: { waitUntil: (work: Promise<unknown>) => void }) => void> = {};
  const shelf = new Map<string, Response>();
  const browser = {
    self: { addEventListener: (name: string, on: never) => (listeners[name] = on), location: { origin: ORIGIN }, skipWaiting: async () => undefined },
    caches: { open: async () => ({ keys: async () => [], addAll: async () => undefined, put: async (at: string, answer: Response) => shelf.set(at, answer) }) },
    fetch: async () => new Response(HTML),
    ...{ Response, URL, TextEncoder, crypto, btoa, Date },
  };
  vm.runInNewContext(fs.readFileSync('public/sw.js', 'utf8'), browser);
  await new Promise<unknown>((resolve, reject) => listeners.install?.({ waitUntil: (work) => work.then(resolve, reject) }));
  return shelf.get('/offline') as Response;
}

/** Runs the script of the kept page while the school answers as told; returns how often the page was asked for anew. */
function waiting(script: string, school: () => Promise<{ ok: boolean }>) {
  const on: Record<string, () => unknown> = {};
  const reload = jest.fn();
  const page = { visibilityState: 'visible', addEventListener: (name: string, does: () => unknown) => (on[name] = does) };
  const every = jest.fn();
  vm.runInNewContext(script, { document: page, addEventListener: page.addEventListener, setInterval: every, location: { reload }, fetch: school });
  return { on, reload, page, every };
}

const scriptOf = (html: string) => /<script>([\s\S]*)<\/script>/.exec(html)?.[1] ?? '';

test('the kept page has one script, and its policy allows that one and no other', async () => {
  const kept = await keptPage();
  const html = await kept.text();
  expect(html.match(/<script/g)).toHaveLength(1);
  expect(html).not.toMatch(/next\(\)|as="script"/);
  const hash = createHash('sha256').update(scriptOf(html)).digest('base64');
  expect(kept.headers.get('Content-Security-Policy')).toContain(`script-src 'sha256-${hash}'; connect-src 'self';`);
});

test('it asks for what was wanted when the school answers, and not before', async () => {
  let school: () => Promise<{ ok: boolean }> = () => Promise.reject(new TypeError('Failed to fetch'));
  const { on, reload, page, every } = waiting(scriptOf(await (await keptPage()).text()), () => school());
  expect(every).toHaveBeenCalledWith(on.online, 15_000);
  await on.online?.();
  school = async () => ({ ok: false });
  await on.online?.();
  expect(reload).not.toHaveBeenCalled();
  school = async () => ({ ok: true });
  page.visibilityState = 'hidden';
  await on.online?.();
  expect(reload).not.toHaveBeenCalled();
  page.visibilityState = 'visible';
  await on.visibilitychange?.();
  expect(reload).toHaveBeenCalledTimes(1);
});
