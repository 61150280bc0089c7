// `npm start` and `npm run dev`: from a fresh clone to a running server, asking nothing.
import { spawn } from 'node:child_process';
import process from 'node:process';
import { ensureInstalled } from './support/install.mjs';

const dev = process.argv.includes('--dev');
ensureInstalled();

const { bundleServer, ensureBuilt } = await import('./support/build.mjs');
await (dev ? bundleServer() : ensureBuilt());

// The front migrates the database, listens and prints the address.
const front = spawn(process.execPath, ['.server/server.cjs', ...(dev ? ['--dev'] : [])], {
  stdio: 'inherit',
  env: { ...process.env, NEXT_TELEMETRY_DISABLED: '1', NODE_ENV: dev ? 'development' : 'production' },
});
// npm and hosts signal this process; the one that must drain is the front.
for (const signal of ['SIGTERM', 'SIGINT']) process.on(signal, () => front.kill(signal));
front.on('exit', (code, signal) => process.exit(code ?? (signal ? 1 : 0)));
