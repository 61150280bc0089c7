import path from 'node:path';
import { defineConfig } from 'prisma/config';

// Development only: the app itself applies migrations at start (lib/db/migrate.ts).
const dataDir = process.env.DATA_DIR ?? path.join(import.meta.dirname, 'data');

// Kept by triggers and raw SQL (prisma/migrations/…_search, lib/db/recording-search.ts); Prisma is not to touch them.
const fts = ['', '_config', '_data', '_docsize', '_idx'].map((part) => `RecordingFts${part}`);

export default defineConfig({
  schema: 'prisma/schema.prisma',
  migrations: { path: 'prisma/migrations' },
  experimental: { externalTables: true },
  tables: { external: ['RecordingText', ...fts] },
  datasource: { url: process.env.DATABASE_URL ?? `file:${path.join(dataDir, 'music-class.db')}` },
});
