import path from 'node:path';

/** @type {import('next').NextConfig} */
const config = {
  poweredByHeader: false,
  reactStrictMode: true,
  // The application's own sources: a fault in a test is no reason not to start.
  typescript: { tsconfigPath: 'tsconfig.app.json' },
  // Native modules, and packages that read files beside themselves.
  serverExternalPackages: ['better-sqlite3', '@prisma/adapter-better-sqlite3', '@node-rs/argon2', 'sharp', '@tus/server', '@tus/file-store', 'file-type'],
  turbopack: { root: path.resolve(import.meta.dirname) },
  // Photos and recordings are served by lib/media, never through Next's image optimiser.
  images: { unoptimized: true },
  headers: async () => [
    // Pages behind a secret link: kept nowhere, found by nobody, and their address goes along to no other site.
    { source: '/:door(enter|reset|invite|pair)/:token', headers: SECRET },
    { source: '/sw.js', headers: [{ key: 'Cache-Control', value: 'no-cache' }] },
  ],
  experimental: {
    optimizePackageImports: ['lucide-react', 'radix-ui'],
    // A page's code is read when it is first asked for: a small server holds what its class uses, not all sixty rooms.
    preloadEntriesOnStart: false,
    serverActions: { bodySizeLimit: '1mb', allowedOrigins: [new URL(publicUrl()).host] },
  },
};

const SECRET = [
  { key: 'Cache-Control', value: 'private, no-store' },
  { key: 'Referrer-Policy', value: 'no-referrer' },
  { key: 'X-Robots-Tag', value: 'noindex, nofollow, noarchive' },
];

export default config;

// As in lib/env.ts, which a build script cannot import.
function publicUrl() {
  return process.env.PUBLIC_URL || process.env.RENDER_EXTERNAL_URL || `http://localhost:${process.env.PORT || 8000}`;
}
