import http from 'node:http';
import type { AddressInfo } from 'node:net';
import { carryWeb } from '@/lib/media/bytes/carry-web';
import { keepLength } from '@/lib/media/keep-length';
import { mediaLane } from '@/lib/media/lane';

export type Shelf = Map<string, { path: string; mime: string; name: string }>;
export type Carrier = { port: number; server: http.Server };

/** The front's own way: the fast lane on a real socket. Whoever sends the cookie `s=anu` is signed in and may have what is on the shelf. */
export const frontCarrier = (shelf: Shelf): Promise<Carrier> => {
  const lane = mediaLane({
    claimsOf: async (cookies) => (cookies === 's=anu' ? { sessionId: 'anu' } : null),
    grantFor: async (_, id) => shelf.get(id) ?? null,
  });
  return listening((request, response) => {
    if (!lane(request, response)) response.writeHead(418).end();
  });
};

/** The way of the route handler: a web Request and Response, written to the socket as Next does it, the length put back as the front does. */
export const routeCarrier = (shelf: Shelf): Promise<Carrier> =>
  listening(async (request, response) => {
    const [, id, which] = /^\/library\/([^/]+)\/(\w+)/.exec(request.url ?? '') ?? [];
    const found = shelf.get(id ?? '');
    const headers = new Headers(request.headers as Record<string, string>);
    const asked = new Request(`http://localhost${request.url}`, { method: request.method, headers });
    const answer = found && (await carryWeb(asked, { ...found, download: which === 'original' }));
    if (!answer) return void response.writeHead(404).end();
    response.setHeader('Content-Security-Policy', "default-src 'self'"); // as the front does for pages
    keepLength(response);
    response.statusCode = answer.status;
    // Next does not replace what is set already.
    answer.headers.forEach((value, name) => void (response.hasHeader(name) || response.setHeader(name, value)));
    await piped(answer, response);
  });

// As next/dist/server/pipe-readable.js: chunk by chunk, waiting for the socket, cancelled when it closes.
async function piped(answer: Response, response: http.ServerResponse) {
  response.flushHeaders();
  const reader = answer.body?.getReader();
  const closed = new Promise<void>((resolve) => response.once('close', resolve));
  void closed.then(() => reader?.cancel()).catch(() => undefined);
  for (;;) {
    const { done, value } = (await reader?.read().catch(() => undefined)) ?? { done: true, value: undefined };
    if (done || response.destroyed) return void response.end();
    if (!response.write(value)) await Promise.race([closed, new Promise((resolve) => response.once('drain', resolve))]);
  }
}

async function listening(onRequest: http.RequestListener): Promise<Carrier> {
  const server = http.createServer(onRequest);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return { port: (server.address() as AddressInfo).port, server };
}

export type Heard = { status: number; headers: http.IncomingHttpHeaders; body: Buffer };
export type Asking = { port: number; path: string; method?: string; headers?: Record<string, string> };

/** Asks over a connection of its own, as somebody signed in, and listens to the end. */
export const heard = ({ port, path, method = 'GET', headers = {} }: Asking) =>
  new Promise<Heard>((resolve, reject) => {
    const request = http.request({ port, path, method, agent: false, headers: { Cookie: 's=anu', ...headers } }, (answer) => {
      const parts: Buffer[] = [];
      answer.on('data', (part: Buffer) => parts.push(part));
      answer.on('error', reject);
      answer.on('end', () => resolve({ status: answer.statusCode ?? 0, headers: answer.headers, body: Buffer.concat(parts) }));
    });
    request.on('error', reject);
    request.end();
  });

/** Asks, hears the first of it, and goes: the phone that left the network. */
export const leftMidway = ({ port, path, headers = {} }: Asking) =>
  new Promise<void>((resolve, reject) => {
    const request = http.request({ port, path, agent: false, headers: { Cookie: 's=anu', ...headers } }, (answer) => {
      answer.on('error', () => undefined);
      answer.once('data', () => {
        request.destroy();
        resolve();
      });
    });
    request.on('error', reject);
    request.end();
  });

/** Asks, hears the first of it, and listens no further until asked for the rest. */
export const begun = ({ port, path, headers = {} }: Asking) =>
  new Promise<{ rest: () => Promise<Buffer> }>((resolve, reject) => {
    const request = http.request({ port, path, agent: false, headers: { Cookie: 's=anu', ...headers } }, (answer) => {
      answer.once('readable', () => {
        const parts: Buffer[] = [answer.read() as Buffer];
        resolve({
          rest: async () => {
            for await (const part of answer) parts.push(part as Buffer);
            return Buffer.concat(parts);
          },
        });
      });
    });
    request.on('error', reject);
    request.end();
  });
