import 'server-only';
import { AsyncLocalStorage } from 'node:async_hooks';
import path from 'node:path';
import { type Prisma, PrismaClient } from '@/generated/prisma/client';
import { env } from '@/lib/env';
import { HardenedSqlite } from './sqlite-adapter';

/** Every school's rows, without a wall. */
export type RawDb = Prisma.TransactionClient;

type Limits = { maxWait?: number; timeout?: number };
type Open = { db: RawDb; over: boolean; fault?: unknown };
type Kept = typeof globalThis & { musicClassDb?: PrismaClient; musicClassTransaction?: AsyncLocalStorage<Open> };

// On globalThis, because every bundle evaluates this module once, and a second client would be a second writer.
const kept = globalThis as Kept;
const open = (kept.musicClassTransaction ??= new AsyncLocalStorage<Open>());

/** Where the database lives. */
export const databaseFile = () => path.join(/*turbopackIgnore: true*/ env().dataDir, 'music-class.db');

/**
 * The unwalled client; only lib/db, lib/auth and lib/jobs may import this file (tests/house/imports.test.ts). Inside a transaction
 * it is that transaction's, so that what is done there is done with it: another connection would wait for it for ever.
 */
export function rawDb(): RawDb {
  const current = open.getStore();
  return current && !current.over ? current.db : client();
}

/**
 * Does the work whole or not at all. Queries of `rawDb()` and of every `viewer.db` made meanwhile by the work belong to it, and so
 * does a transaction inside it: if that one fails, all of it is undone, even where its error was caught. Keep it short, with no
 * network inside: everybody else waits.
 */
export async function rawTransaction<T>(work: (db: RawDb) => Promise<T>, limits: Limits = {}): Promise<T> {
  const current = open.getStore();
  if (current && !current.over) return joined(current, work);
  return client().$transaction(async (db) => {
    const here: Open = { db, over: false };
    try {
      const fruit = await open.run(here, () => work(db));
      if (here.fault) throw here.fault;
      return fruit;
    } finally {
      here.over = true;
    }
  }, limits);
}

async function joined<T>(current: Open, work: (db: RawDb) => Promise<T>): Promise<T> {
  try {
    return await work(current.db);
  } catch (error) {
    current.fault ??= error;
    throw error;
  }
}

/** Starts work that is not part of the transaction one happens to be in, such as the queue's own loop. */
export const apartFromTransaction = <T>(work: () => T): T => open.exit(work);

/** Closes the database, at the end of a drain or of a test file. */
export async function disconnect(): Promise<void> {
  const closing = kept.musicClassDb;
  kept.musicClassDb = undefined;
  await closing?.$disconnect();
}

const client = () =>
  (kept.musicClassDb ??= new PrismaClient({
    adapter: new HardenedSqlite(`file:${databaseFile()}`),
    // Prisma's own 2 s to wait for a turn are too few when a hundred people arrive at once.
    transactionOptions: { maxWait: 15_000, timeout: 15_000 },
  }));
