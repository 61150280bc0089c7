import type http from 'node:http';
import { log } from '@/lib/kit/log';

type Stopping = {
  servers: http.Server[];
  /** How long readers may finish, in seconds. */
  seconds: number;
  /** Closed in this order once nobody is being served: jobs, Next, the database. */
  finish: (() => Promise<unknown>)[];
};

/**
 * Arranges that SIGTERM and SIGINT end the process gently: no new connections, idle ones closed, readers given their seconds, then
 * everything finished and exit 0. A second signal ends it at once. Returns a question: are we closing?
 */
export function drainOnSignals(stopping: () => Stopping): () => boolean {
  let closing = false;
  const stop = async (signal: string) => {
    if (closing) process.exit(1);
    closing = true;
    const { servers, seconds, finish } = stopping();
    log.info('draining', { signal });
    const hard = setTimeout(() => servers.forEach((server) => server.closeAllConnections()), seconds * 1000);
    await Promise.all(servers.map(closed));
    clearTimeout(hard);
    for (const step of finish) await step().catch((error) => log.warn('drain', { error }));
    log.info('stopped');
    process.exit(0);
  };
  process.on('SIGTERM', () => void stop('SIGTERM'));
  process.on('SIGINT', () => void stop('SIGINT'));
  return () => closing;
}

const closed = (server: http.Server) =>
  new Promise<void>((resolve) => {
    if (!server.listening) return resolve();
    // A connection whose answer ends later is idle only then, and would be kept for a next request that never comes.
    const sweeping = setInterval(() => server.closeIdleConnections(), 200);
    server.close(() => {
      clearInterval(sweeping);
      resolve();
    });
    server.closeIdleConnections();
  });
