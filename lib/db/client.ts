import 'server-only';
import path from 'node:path';
import { PrismaClient } from '@/generated/prisma/client';
import { env } from '@/lib/env';
import { HardenedSqlite } from './sqlite-adapter';

const keep = globalThis as typeof globalThis & { musicClassDb?: PrismaClient };

/** Where the database lives. */
export const databaseFile = () => path.join(/*turbopackIgnore: true*/ env().dataDir, 'music-class.db');

/**
 * The unwalled client: every school's rows. Only lib/db, lib/auth and lib/jobs may import this file (tests/house/imports).
 * One per process, on globalThis, because every bundle evaluates this module once.
 */
export const rawDb = (): PrismaClient =>
  (keep.musicClassDb ??= new PrismaClient({ adapter: new HardenedSqlite(`file:${databaseFile()}`) }));
