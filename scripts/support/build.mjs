// Builds what runs in production: Next's own build, the front (server.ts) and the child process that converts sound.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import { brotliCompressSync } from 'node:zlib';

const SOURCES = ['app', 'components', 'lib', 'messages', 'prisma', 'public', 'scripts/tasks', 'server.ts', 'instrumentation.ts', 'next.config.mjs', 'postcss.config.mjs', 'tsconfig.json', 'package-lock.json'];
const STAMP = '.server/built-from';

/** Builds if any source differs from what the last build was made of. */
export async function ensureBuilt() {
  const sources = fingerprint();
  if (fs.existsSync(STAMP) && fs.readFileSync(STAMP, 'utf8') === sources && fs.existsSync('.next/BUILD_ID')) return;
  await build();
}

/** Builds now, whatever is there. Exits with Next's own code if it fails. */
export async function build() {
  const sources = fingerprint();
  fs.rmSync(STAMP, { force: true });
  console.error('Building (about a minute) …');
  const next = spawnSync(process.execPath, ['node_modules/next/dist/bin/next', 'build'], {
    stdio: ['ignore', 2, 2],
    env: { ...process.env, NEXT_TELEMETRY_DISABLED: '1', NODE_ENV: 'production' },
  });
  if (next.status !== 0) {
    console.error('The build failed (see above). An earlier build, if there was one, is no longer complete.');
    process.exit(next.status ?? 1);
  }
  pressAssets();
  await bundleServer();
  fs.writeFileSync(STAMP, sources);
}

// Scripts and styles once more in brotli, which lib/front/pressed-assets.ts serves.
function pressAssets() {
  for (const file of filesUnder('.next/static').filter((name) => /\.(js|css)$/.test(name))) {
    fs.writeFileSync(`${file}.br`, brotliCompressSync(fs.readFileSync(file)));
  }
}

/** Bundles the programs that run beside Next: the front, and the converter in its own process. */
export async function bundleServer() {
  await bundle('server.ts', '.server/server.cjs');
  await bundle('scripts/tasks/convert.ts', '.server/convert.cjs');
}

/** One TypeScript entry to one CommonJS file for this Node; packages stay in node_modules. */
export async function bundle(entry, outfile) {
  const { build: esbuild } = await import('esbuild');
  await esbuild({
    entryPoints: [entry],
    outfile,
    bundle: true,
    platform: 'node',
    format: 'cjs',
    target: 'node20',
    packages: 'external',
    alias: { 'server-only': './lib/shims/empty.ts' },
    logLevel: 'warning',
    sourcemap: 'inline',
  });
}

function fingerprint() {
  const hash = createHash('sha256').update(process.version);
  for (const source of SOURCES) for (const file of filesUnder(source)) hash.update(`${file}\0`).update(fs.readFileSync(file));
  return hash.digest('hex');
}

function filesUnder(at) {
  if (!fs.existsSync(at)) return [];
  if (fs.statSync(at).isFile()) return [at];
  return fs
    .readdirSync(at)
    .sort()
    .flatMap((name) => filesUnder(path.join(at, name)));
}
