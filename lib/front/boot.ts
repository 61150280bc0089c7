// First import of server.ts: other modules may read the environment while they load, and Next reads .env files only later.
import v8 from 'node:v8';
import { loadEnvConfig } from '@next/env';
import { env } from '@/lib/env';

// Prisma's query planner is WebAssembly; compiled once, and not a second time for speed that no page shows, it holds 60 MB less.
v8.setFlagsFromString('--liftoff-only');

/** Whether this process serves for development (hot reload) or for people. */
export const dev = process.argv.includes('--dev');

(process.env as Record<string, string | undefined>).NODE_ENV ??= dev ? 'development' : 'production';
loadEnvConfig(process.cwd(), dev, { info: () => undefined, error: (...words) => process.stderr.write(`${words.join(' ')}\n`) });
// next-auth reads its own address only from here.
process.env.NEXTAUTH_URL = env().publicUrl;
