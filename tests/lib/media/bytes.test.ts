import fs from 'node:fs';
import http from 'node:http';
import net from 'node:net';
import os from 'node:os';
import path from 'node:path';
import { dispositionOf } from '@/lib/media/bytes/answer';
import { forget } from '@/lib/media/bytes/open-files';
import { mediaLane } from '@/lib/media/lane';
import { BYTE_CASES, SONG, type Validators } from '@/tests/support/byte-cases';
import { begun, type Carrier, frontCarrier, heard, leftMidway, routeCarrier, type Shelf } from '@/tests/support/carriers';

// One table, two carriers, real sockets.

jest.setTimeout(60_000);
const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'bytes-'));
const FILES = { song: bytes(SONG), empty: Buffer.alloc(0), letter: Buffer.from('S'), long: bytes(24 * 1024 * 1024) };
const shelf: Shelf = new Map();

beforeAll(() => {
  for (const [name, content] of Object.entries(FILES)) shelve(name, content);
});
afterAll(() => fs.rmSync(folder, { recursive: true, force: true }));

const CARRIERS = [
  ['the fast lane', frontCarrier],
  ['the route handler', routeCarrier],
] as const;

describe.each(CARRIERS)('%s', (_, opened) => {
  let carrier: Carrier;
  beforeAll(async () => {
    carrier = await opened(shelf);
  });
  afterAll(() => {
    carrier.server.closeAllConnections();
    carrier.server.close();
  });
  const ask = (name: string, asking: { method?: string; headers?: Record<string, string>; which?: string } = {}) =>
    heard({ port: carrier.port, path: `/library/${name}/${asking.which ?? 'audio'}`, ...asking });

  test.each(BYTE_CASES)('$name', async ({ of = 'song', method, sent = {}, status, bytes: range, range: contentRange = null, length }) => {
    const file = await validatorsOf(of);
    const headers = Object.fromEntries(Object.entries(sent).map(([name, value]) => [name, typeof value === 'string' ? value : value(file)]));
    const answer = await ask(of, { method, headers });
    expect(answer.status).toBe(status);
    expect(answer.body.equals(range ? FILES[of].subarray(...range) : Buffer.alloc(0))).toBe(true);
    expect(answer.headers['content-range'] ?? null).toBe(contentRange);
    if (length !== undefined) expect(answer.headers['content-length'] ?? null).toBe(length);
    expect(answer.headers.etag).toBe(file.etag);
    expect(answer.headers['accept-ranges']).toBe('bytes');
  });

  async function validatorsOf(name: string): Promise<Validators> {
    const { headers } = await ask(name, { method: 'HEAD' });
    return { etag: headers.etag as string, modified: headers['last-modified'] as string };
  }

  test('every answer is private, not to be changed on the way, and harmless as a page', async () => {
    for (const headers of [{}, { Range: 'bytes=0-1' }, { Range: 'bytes=999999-' }, { 'If-None-Match': '*' }] as Record<string, string>[]) {
      const answer = await ask('song', { headers });
      expect(answer.headers).toMatchObject({
        'content-type': 'audio/mp4',
        'cache-control': 'private, no-cache, no-transform',
        'content-disposition': 'inline',
        'content-security-policy': "sandbox; default-src 'none'",
        'x-content-type-options': 'nosniff',
        'cross-origin-resource-policy': 'same-origin',
      });
      expect(answer.headers.etag).toMatch(/^"[^"]+"$/); // strong
      expect(answer.headers).not.toHaveProperty('x-body-length');
      expect(answer.headers).not.toHaveProperty('x-body-policy');
      expect(answer.headers).not.toHaveProperty('transfer-encoding');
    }
  });

  test('a download has its own name, in any script', async () => {
    shelve('hindi', FILES.letter, 'यमन बंदिश "धीमी".m4a');
    const { headers } = await ask('hindi', { which: 'original' });
    expect(headers['content-disposition']).toBe(
      `attachment; filename="${'_'.repeat(3)} ${'_'.repeat(5)} ______.m4a"; filename*=UTF-8''${encodeURIComponent('यमन बंदिश "धीमी".m4a')}`,
    );
  });

  test('a file that is not on the disk is not there', async () => {
    shelf.set('gone', { path: path.join(folder, 'gone'), mime: 'audio/mp4', name: 'gone.m4a' });
    expect((await ask('gone')).status).toBe(404);
    shelf.set('folder', { path: folder, mime: 'audio/mp4', name: 'folder.m4a' });
    expect((await ask('folder')).status).toBe(404);
  });

  test('a file replaced while it is read is read to its end; the next reader has the new one', async () => {
    shelve('replaced', FILES.long);
    const before = (await ask('replaced', { method: 'HEAD' })).headers.etag as string;
    const slow = await begun({ port: carrier.port, path: '/library/replaced/audio' });
    shelve('replaced', FILES.song);
    const after = await ask('replaced');
    expect(after.body.equals(FILES.song)).toBe(true);
    expect(after.headers.etag).not.toBe(before);
    expect((await ask('replaced', { headers: { Range: 'bytes=0-9', 'If-Range': before } })).status).toBe(200);
    expect((await slow.rest()).equals(FILES.long)).toBe(true);
  });

  test('a file removed while it is read is read to its end; then it is gone, and its descriptor with it', async () => {
    shelve('removed', FILES.long);
    const slow = await begun({ port: carrier.port, path: '/library/removed/audio' });
    fs.rmSync(placeOf('removed'));
    expect((await ask('removed')).status).toBe(404);
    expect((await slow.rest()).equals(FILES.long)).toBe(true);
    await settled(() => expect(descriptors('removed')).toBe(0));
  });

  test('200 listeners who leave midway leave no descriptor open', async () => {
    shelve('left', FILES.long);
    for (let round = 0; round < 10; round += 1) {
      await Promise.all(Array.from({ length: 20 }, () => leftMidway({ port: carrier.port, path: '/library/left/audio' })));
    }
    expect((await ask('left', { headers: { Range: 'bytes=0-1' } })).status).toBe(206);
    expect(descriptors('left')).toBe(1); // kept for the next listener, once
    forget(placeOf('left'));
    await settled(() => expect(descriptors('left')).toBe(0)); // nobody is counted as reading it any more
  });

  test('a server that stops lets a reader finish', async () => {
    const stopping = await opened(shelf);
    const slow = await begun({ port: stopping.port, path: '/library/long/audio' });
    const closed = new Promise((resolve) => stopping.server.close(resolve));
    expect((await slow.rest()).equals(FILES.long)).toBe(true);
    await closed;
  });
});

describe('the fast lane and who may hear', () => {
  const rulings = { 'of-anu': 0, 'of-ravi': 0 };
  let revoked = false;
  let port = 0;
  let server: http.Server;
  beforeAll(async () => {
    const lane = mediaLane({
      claimsOf: async (cookies) => (cookies ? { sessionId: cookies } : null),
      grantFor: async ({ sessionId }, id) => {
        rulings[id as keyof typeof rulings] += 1;
        if (revoked) return 'signed-out';
        return sessionId === 'anu' && id === 'of-anu' ? { path: placeOf('song'), mime: 'audio/mp4', name: 'song.m4a' } : null;
      },
    });
    server = http.createServer((request, response) => void (lane(request, response) || response.writeHead(418).end()));
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    port = (server.address() as net.AddressInfo).port;
  });
  afterAll(() => server.close());
  const statusOf = async (path: string, Cookie = 'anu', method = 'GET') => (await heard({ port, path, method, headers: { Cookie } })).status;

  test('nobody, not allowed, not there; and what is not its business', async () => {
    expect(await statusOf('/library/of-anu/audio', '')).toBe(401);
    expect(await statusOf('/library/of-anu/audio')).toBe(200);
    expect(await statusOf('/library/of-anu/audio?x=1')).toBe(200);
    const [foreign, missing] = await Promise.all(['of-ravi', 'of-nobody'].map((id) => heard({ port, path: `/library/${id}/audio`, headers: { Cookie: 'anu' } })));
    expect(foreign?.status).toBe(404);
    expect({ ...foreign, headers: { ...foreign?.headers, date: '' } }).toEqual({ ...missing, headers: { ...missing?.headers, date: '' } });
    for (const path of ['/library/of-anu', '/library/of-anu/audio/', '/library/../audio', '/library/of-anu/audiox', '/library/%2e%2e/audio']) {
      expect([path, await statusOf(path)]).toEqual([path, 418]);
    }
    expect(await statusOf('/library/of-anu/audio', 'anu', 'POST')).toBe(418);
  });

  test('listeners who go before they are answered leave no descriptor, also in a row on one connection', async () => {
    shelve('song', FILES.long);
    forget(placeOf('song'));
    for (let round = 0; round < 20; round += 1) {
      const socket = net.connect(port, '127.0.0.1');
      socket.write('GET /library/of-anu/audio HTTP/1.1\r\nHost: localhost\r\nCookie: anu\r\n\r\n'.repeat(5));
      await new Promise((resolve) => setTimeout(resolve, round)); // at any moment
      socket.destroy();
    }
    forget(placeOf('song'));
    await settled(() => expect(descriptors('song')).toBe(0));
  });

  test('a ruling is believed for a second, not longer', async () => {
    const start = Date.now() + 60_000; // what was believed before is over
    const later = (ms: number) => jest.spyOn(Date, 'now').mockReturnValue(start + ms);
    try {
      later(0);
      await statusOf('/library/of-anu/audio');
      const asked = rulings['of-anu'];
      revoked = true;
      later(999);
      expect(await statusOf('/library/of-anu/audio')).toBe(200);
      expect(rulings['of-anu']).toBe(asked);
      later(1_000);
      expect(await statusOf('/library/of-anu/audio')).toBe(401);
    } finally {
      jest.restoreAllMocks();
    }
  });
});

test('no name breaks out of its header', () => {
  for (const name of ['a"; filename="b.exe', 'a\r\nSet-Cookie: x=y', 'half \ud83d', '🎵'.repeat(300), '', 'a\u0000b', "it's (50%) *new*.mp3"]) {
    const header = dispositionOf({ name, download: true });
    expect(header).toMatch(/^attachment; filename="[^"\\\r\n]*"; filename\*=UTF-8''[A-Za-z0-9!#$&+.^_`|~%-]*$/);
  }
});

function bytes(length: number): Buffer {
  const content = Buffer.alloc(length);
  for (let i = 0, value = 7; i < length; i += 1) content[i] = value = (value * 31 + (i >> 8) + 11) & 0xff;
  return content;
}

const placeOf = (name: string) => path.join(folder, name);

// As the store does it: written beside, renamed into place.
function shelve(name: string, content: Buffer, called = `${name}.m4a`) {
  fs.writeFileSync(`${placeOf(name)}.tmp`, content);
  fs.renameSync(`${placeOf(name)}.tmp`, placeOf(name));
  shelf.set(name, { path: placeOf(name), mime: 'audio/mp4', name: called });
}

// What this process holds open of a file, removed ones included (Linux).
const descriptors = (name: string) =>
  fs.readdirSync('/proc/self/fd').filter((fd) => {
    try {
      return fs.readlinkSync(`/proc/self/fd/${fd}`).replace(/ \(deleted\)$/, '') === placeOf(name);
    } catch {
      return false;
    }
  }).length;

async function settled(expected: () => void) {
  for (let turn = 0; ; turn += 1) {
    try {
      return expected();
    } catch (error) {
      if (turn > 100) throw error;
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
  }
}
