import { dev } from '@/lib/front/boot'; // keep first
import http from 'node:http';
import next from 'next';
import { clientAddress, claimsOf, guardStart, viewerOfSession } from '@/lib/auth/front';
import { backUpDaily } from '@/lib/db/backup-daily';
import { disconnect } from '@/lib/db/client';
import { bringUpToDate } from '@/lib/db/migrate';
import { env } from '@/lib/env';
import { stampAddress } from '@/lib/front/address';
import { drainOnSignals } from '@/lib/front/drain';
import { turnedAway } from '@/lib/front/gate';
import { listen } from '@/lib/front/listen';
import { frontIsHere } from '@/lib/front/presence';
import { pressedAssets } from '@/lib/front/pressed-assets';
import { putSecurityHeaders, putStrictTransport } from '@/lib/front/security-headers';
import { startJobs, stopJobs } from '@/lib/jobs';
import { log } from '@/lib/kit/log';
import { CONVERT, conversionWork, librarySweep, MEASURE, measuringWork, soundFile, waveformChore } from '@/lib/library';
import { keepLength } from '@/lib/media/keep-length';
import { mediaLane } from '@/lib/media/lane';

/** The front: guards the start, migrates, listens, carries media itself, and hands everything else to Next. */
async function main() {
  const { HOST, PORT, TRUST_PROXY, DRAIN_SECONDS, publicUrl, secure } = env();
  frontIsHere();
  guardStart();
  await bringUpToDate();

  const lane = mediaLane({
    claimsOf,
    grantFor: async ({ sessionId }, recordingId, which) => {
      const viewer = await viewerOfSession(sessionId);
      return viewer ? soundFile(viewer, recordingId, which) : 'signed-out';
    },
  });

  const assets: typeof lane = dev ? () => false : pressedAssets();

  let answer: ReturnType<ReturnType<typeof next>['getRequestHandler']> = async (_request, response) => void response.end();
  const onRequest = (request: http.IncomingMessage, response: http.ServerResponse) => {
    if (closing()) response.setHeader('Connection', 'close');
    stampAddress(request, { publicUrl, clientAddress: (socket, forwarded) => clientAddress(socket, forwarded, TRUST_PROXY) });
    putStrictTransport(response, secure);
    if (turnedAway(request, response, publicUrl) || lane(request, response) || assets(request, response)) return;
    putSecurityHeaders(request, response, { dev, secure });
    keepLength(response);
    answer(request, response).catch((error: unknown) => failed(error, response));
  };
  const server = () => http.createServer({ keepAliveTimeout: 65_000, headersTimeout: 66_000, requestTimeout: 0 }, onRequest);
  const servers = [server()];

  const app = next({ dev, hostname: HOST, port: PORT, httpServer: servers[0], dir: process.cwd() });
  const closing = drainOnSignals(() => ({
    servers,
    seconds: dev ? 0 : DRAIN_SECONDS,
    finish: [stopJobs, () => app.close(), disconnect],
  }));
  await app.prepare();
  answer = app.getRequestHandler();

  const spare = () => {
    const second = server();
    // Next listens for hot reload's sockets at the first server only.
    second.on('upgrade', (...asked) => servers[0]?.emit('upgrade', ...asked));
    servers.push(second);
    return second;
  };
  const port = await listen({ main: servers[0] as http.Server, spare }, HOST, PORT);
  startJobs({ [CONVERT]: conversionWork, [MEASURE]: measuringWork }, [librarySweep, waveformChore, () => backUpDaily()]);
  log.info('ready', { host: HOST, port, pid: process.pid, seconds: Math.round(process.uptime() * 10) / 10 });
  process.stdout.write(`\n  Music Class Organizer is ready:  ${PORT === 0 ? `http://localhost:${port}` : publicUrl}\n\n`);
}

function failed(error: unknown, response: http.ServerResponse) {
  log.error('front', { error });
  if (!response.headersSent) response.statusCode = 500;
  response.end();
}

main().catch((error: Error) => {
  process.stderr.write(`\n${error.message}\n\n`);
  log.debug('start failed', { error });
  process.exit(1);
});
