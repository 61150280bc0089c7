import { PrismaBetterSqlite3 } from '@prisma/adapter-better-sqlite3';
import type { IsolationLevel, SqlDriverAdapter, SqlDriverAdapterFactory, SqlQuery, Transaction } from '@prisma/driver-adapter-utils';
import type { Database } from 'better-sqlite3';

/**
 * The stock adapter shares one SQLite connection between everything, so a query made while somebody else's transaction is open runs
 * inside that transaction: dirty reads, and an acknowledged write disappears when the other rolls back. It also begins DEFERRED, so
 * that read-then-write transactions of two processes fail at once (SQLITE_BUSY_SNAPSHOT), whatever busy_timeout says, and it leaves
 * a transaction open when COMMIT fails (prisma/orm#29933). This one queues everything behind an open transaction, begins IMMEDIATE,
 * always ends the transaction, and sets the connection's pragmas. Takes a `file:` URL and how long to wait for another process.
 */
export class HardenedSqlite implements SqlDriverAdapterFactory {
  readonly provider = 'sqlite' as const;
  readonly adapterName: string;
  readonly #inner: PrismaBetterSqlite3;

  constructor(url: string, busyTimeoutMs = 10_000) {
    this.#inner = new PrismaBetterSqlite3({ url, timeout: busyTimeoutMs });
    this.adapterName = this.#inner.adapterName;
  }

  async connect(): Promise<SqlDriverAdapter> {
    const connection = await this.#inner.connect();
    const sqlite = (connection as unknown as { client: Database }).client;
    setPragmas(sqlite);
    beginImmediately(sqlite);
    return queued(connection, sqlite);
  }
}

function setPragmas(sqlite: Database) {
  sqlite.pragma('journal_mode = WAL');
  sqlite.pragma('synchronous = FULL'); // what was acknowledged survives a power cut; about 1 ms a commit
  sqlite.pragma('foreign_keys = ON');
}

function beginImmediately(sqlite: Database) {
  const prepare = sqlite.prepare.bind(sqlite);
  sqlite.prepare = ((sql: string) => prepare(sql === 'BEGIN' ? 'BEGIN IMMEDIATE' : sql)) as Database['prepare'];
}

// A transaction holds the only turn from its start to its end; a query outside transactions holds it for itself.
function queued(connection: SqlDriverAdapter, sqlite: Database): SqlDriverAdapter {
  const turn = turns();
  const start = connection.startTransaction.bind(connection);
  connection.queryRaw = inTurn(turn, connection.queryRaw.bind(connection)) as SqlDriverAdapter['queryRaw'];
  connection.executeRaw = inTurn(turn, connection.executeRaw.bind(connection) as (query: SqlQuery) => Promise<number>);
  connection.executeScript = inTurn(turn, connection.executeScript.bind(connection));
  connection.startTransaction = async (level?: IsolationLevel): Promise<Transaction> => {
    const done = await turn();
    try {
      return ending(await start(level), sqlite, done);
    } catch (error) {
      done();
      throw error;
    }
  };
  return connection;
}

type Turns = () => Promise<() => void>;

/** A queue of one: resolves when it is one's turn, with what to call when done. */
function turns(): Turns {
  let last = Promise.resolve();
  return async () => {
    let done = () => {};
    const before = last;
    last = new Promise((resolve) => (done = resolve));
    await before;
    return done;
  };
}

const inTurn =
  <A extends unknown[], R>(turn: Turns, work: (...args: A) => Promise<R>) =>
  async (...args: A): Promise<R> => {
    const done = await turn();
    try {
      return await work(...args);
    } finally {
      done();
    }
  };

// Prisma has sent COMMIT or ROLLBACK by the time it calls these; a connection is never handed on inside a transaction.
function ending(transaction: Transaction, sqlite: Database, done: () => void): Transaction {
  const ended = (end: () => Promise<void>, committing: boolean) => async () => {
    try {
      if (!sqlite.inTransaction) return;
      sqlite.exec('ROLLBACK');
      if (committing) throw new Error('SQLite did not commit the transaction');
    } finally {
      await end().finally(done);
    }
  };
  transaction.commit = ended(transaction.commit.bind(transaction), true);
  transaction.rollback = ended(transaction.rollback.bind(transaction), false);
  return transaction;
}
