import { PrismaBetterSqlite3 } from '@prisma/adapter-better-sqlite3';
import type { SqlDriverAdapter, SqlMigrationAwareDriverAdapterFactory, SqlQuery, IsolationLevel, Transaction } from '@prisma/driver-adapter-utils';
import type { Database } from 'better-sqlite3';

/**
 * The stock adapter shares one SQLite connection between everything, so a query made while somebody
 * else's transaction is open runs *inside* that transaction (dirty reads, and an acknowledged write
 * disappears when it rolls back).  It also begins DEFERRED, so that read-then-write transactions of two
 * processes fail with SQLITE_BUSY_SNAPSHOT at once, whatever busy_timeout says, and it leaves a
 * transaction open when COMMIT fails (prisma/orm#29933).  This wrapper queues everything behind an
 * open transaction, begins IMMEDIATE, always ends the transaction, and sets the connection's pragmas.
 */
export class HardenedSqlite implements SqlMigrationAwareDriverAdapterFactory {
  readonly provider = 'sqlite' as const;
  readonly adapterName: string;
  #inner: PrismaBetterSqlite3;
  constructor(url: string, busyTimeoutMs = 5000) {
    this.#inner = new PrismaBetterSqlite3({ url, timeout: busyTimeoutMs });
    this.adapterName = this.#inner.adapterName;
  }
  async connect() { return harden(await this.#inner.connect()); }
  async connectToShadowDb() { return harden(await this.#inner.connectToShadowDb()); }
}

function harden(conn: SqlDriverAdapter): SqlDriverAdapter {
  const client = (conn as unknown as { client: Database }).client;
  client.pragma('journal_mode = WAL');
  client.pragma('synchronous = FULL');
  client.pragma('foreign_keys = ON');
  const prepare = client.prepare.bind(client);
  client.prepare = ((sql: string) => prepare(sql === 'BEGIN' ? 'BEGIN IMMEDIATE' : sql)) as Database['prepare'];

  let tail: Promise<void> = Promise.resolve();
  const acquire = async () => {
    let release!: () => void;
    const before = tail;
    tail = new Promise<void>((r) => { release = r; });
    await before;
    return release;
  };
  const gated = <A extends unknown[], R>(f: (...a: A) => Promise<R>) => async (...a: A): Promise<R> => {
    const release = await acquire();
    try { return await f(...a); } finally { release(); }
  };
  const raw = conn.executeRaw.bind(conn);
  const script = conn.executeScript.bind(conn);
  conn.queryRaw = gated(conn.queryRaw.bind(conn));
  conn.executeScript = gated(script);
  // Migration files arrive through executeRaw with several statements, which prepare() refuses.
  conn.executeRaw = gated(async (q: SqlQuery) => {
    try { return await raw(q); } catch (e) {
      if (q.args.length === 0 && e instanceof RangeError && /more than one statement/.test(e.message)) { await script(q.sql); return 0; }
      throw e;
    }
  });
  const start = conn.startTransaction.bind(conn);
  conn.startTransaction = async (level?: IsolationLevel): Promise<Transaction> => {
    const release = await acquire();
    let tx: Transaction;
    try { tx = await start(level); } catch (e) { release(); throw e; }
    const end = (f: () => Promise<void>, committing: boolean) => async () => {
      try {
        // The engine has sent COMMIT or ROLLBACK by now; never hand a connection on inside a transaction.
        if (client.inTransaction) { client.exec('ROLLBACK'); if (committing) throw new Error('SQLite did not commit the transaction'); }
      } finally { try { await f(); } finally { release(); } }
    };
    tx.commit = end(tx.commit.bind(tx), true);
    tx.rollback = end(tx.rollback.bind(tx), false);
    return tx;
  };
  return conn;
}
