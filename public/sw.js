// Keeps one page for when there is no connection: /offline with its stylesheet, letters and icon. Nothing of a school or a person is
// ever kept, and nothing else is touched: recordings, pages and answers go past here as if this file were not there.

const SHELF = 'offline-1';
const PAGE = '/offline';
const A_DAY = 24 * 60 * 60 * 1000;

self.addEventListener('install', (event) => {
  event.waitUntil(keepPage().then(() => self.skipWaiting()));
});

self.addEventListener('activate', (event) => {
  event.waitUntil(tidy().then(() => self.clients.claim()));
});

self.addEventListener('fetch', (event) => {
  const { request } = event;
  const { origin, pathname } = new URL(request.url);
  if (request.method !== 'GET' || origin !== self.location.origin) return;
  if (request.mode === 'navigate' && request.destination === 'document' && !FILE.test(pathname)) event.respondWith(pageOr(event));
  else if (LOOK.test(pathname) && request.destination !== 'script') event.respondWith(fetch(request).catch((error) => keptOr(request, error)));
});

// What is downloaded must never become this page under another name.
const FILE = /\/(audio|original)$|\.\w+$/;
const LOOK = /^\/(_next\/static|icons)\//;

// The page itself; without a connection, the one that says so, at the same address, so that "try again" asks for what was wanted.
async function pageOr(event) {
  try {
    const page = (await event.preloadResponse) ?? (await fetch(event.request));
    event.waitUntil(keepFresh());
    return page;
  } catch (error) {
    return keptOr(PAGE, error);
  }
}

async function keptOr(request, error) {
  const kept = await caches.match(request);
  if (kept) return kept;
  throw error;
}

async function tidy() {
  await self.registration.navigationPreload?.enable();
  const shelves = await caches.keys();
  await Promise.all(shelves.filter((name) => name !== SHELF).map((name) => caches.delete(name)));
}

// A new version of the app has new letters and styles: looked at once a day, after a page has come.
async function keepFresh() {
  const kept = await caches.match(PAGE);
  if (Date.now() - Number(kept?.headers.get('X-Kept-At') ?? 0) > A_DAY) await keepPage().catch(() => undefined);
}

// Without its scripts: the page must do its work when none can be fetched. Only RETRY is put in. Asked for without cookies, so that it is nobody's.
async function keepPage() {
  const answer = await fetch(PAGE, { credentials: 'omit', cache: 'no-store' });
  if (!answer.ok) throw new Error(`offline page: ${answer.status}`);
  const html = (await answer.text()).replace(/<script\b[^>]*>[\s\S]*?<\/script>/g, '').replace(/<link\b[^>]*\bas="script"[^>]*>/g, '');
  const page = html.replace('</body>', () => `<script>${RETRY}</script></body>`);
  const needed = [...new Set([...html.matchAll(/<link\b[^>]*\bhref="(\/(?:_next\/static|icons)\/[^"]+)"/g)].map(([, href]) => href))];
  const shelf = await caches.open(SHELF);
  const before = await shelf.keys();
  await shelf.addAll(needed);
  const headers = { 'Content-Type': 'text/html; charset=utf-8', 'Content-Security-Policy': await policy(), 'X-Kept-At': String(Date.now()) };
  await shelf.put(PAGE, new Response(page, { headers }));
  const wanted = [PAGE, ...needed].map((at) => new URL(at, self.location.origin).href);
  await Promise.all(before.filter(({ url }) => !wanted.includes(url)).map((request) => shelf.delete(request)));
}

// Whoever waits is not stranded: when the school answers again the page that was wanted comes by itself. Until then nothing moves.
const RETRY = `
  const look = () =>
    document.visibilityState === 'visible' &&
    fetch('${PAGE}', { method: 'HEAD', cache: 'no-store', credentials: 'omit' }).then(({ ok }) => ok && location.reload(), () => undefined);
  addEventListener('online', look);
  document.addEventListener('visibilitychange', look);
  setInterval(look, 15000);
`;

// Of all scripts, that one.
async function policy() {
  const hash = btoa(String.fromCharCode(...new Uint8Array(await crypto.subtle.digest('SHA-256', new TextEncoder().encode(RETRY)))));
  return `default-src 'none'; script-src 'sha256-${hash}'; connect-src 'self'; style-src 'self' 'unsafe-inline'; font-src 'self'; img-src 'self' data:; manifest-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'`;
}
