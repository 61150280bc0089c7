import path from 'node:path';
import { defineConfig } from 'prisma/config';

// Development only: the app itself applies migrations at start (lib/db/migrate.ts).
const dataDir = process.env.DATA_DIR ?? path.join(import.meta.dirname, 'data');

export default defineConfig({
  schema: 'prisma/schema.prisma',
  migrations: { path: 'prisma/migrations' },
  datasource: { url: process.env.DATABASE_URL ?? `file:${path.join(dataDir, 'music-class.db')}` },
});
