type Level = 'debug' | 'info' | 'warn' | 'error';
type Facts = Record<string, unknown>;

const RANK: Record<Level, number> = { debug: 10, info: 20, warn: 30, error: 40 };
const SECRET = /pass|pin$|token|secret|code$|cookie|authorization|email|phone|name|title|note|hash|link/i;

/** One JSON line per event, on stdout (errors on stderr). Takes an event's name and facts; secrets and names in them are masked. */
export const log = {
  debug: (event: string, facts?: Facts) => write('debug', event, facts),
  info: (event: string, facts?: Facts) => write('info', event, facts),
  warn: (event: string, facts?: Facts) => write('warn', event, facts),
  error: (event: string, facts?: Facts) => write('error', event, facts),
};

function write(level: Level, event: string, facts: Facts = {}) {
  if (RANK[level] < RANK[threshold()]) return;
  const line = lineOf({ at: new Date().toISOString(), level, event }, facts);
  (level === 'error' ? process.stderr : process.stdout).write(`${line}\n`);
}

// Whatever it is given, a log must not be what fails.
function lineOf(head: Facts, facts: Facts): string {
  try {
    return JSON.stringify({ ...head, ...(masked(facts) as Facts) });
  } catch (error) {
    return JSON.stringify({ ...head, unreadable: error instanceof Error ? error.name : 'thrown' });
  }
}

// Read here and not through lib/env: the log must work while the environment is being refused.
const threshold = (): Level => {
  const wanted = process.env.LOG_LEVEL as Level | undefined;
  return wanted && wanted in RANK ? wanted : 'info';
};

/** The same facts with secret-sounding fields as "•••" and addresses and tokens inside texts blotted out. */
export function masked(value: unknown, key = '', depth = 0): unknown {
  if (value === null || value === undefined || typeof value === 'boolean' || typeof value === 'number') return value;
  if (SECRET.test(key)) return '•••';
  if (typeof value === 'bigint') return Number(value);
  if (typeof value === 'string') return blotted(value);
  if (depth > 4) return '…';
  if (value instanceof Error) return told(value, depth);
  if (value instanceof Date) return Number.isNaN(value.getTime()) ? 'no date' : value.toISOString();
  if (ArrayBuffer.isView(value) || value instanceof ArrayBuffer) return `${value.byteLength} bytes`;
  if (Array.isArray(value)) return value.slice(0, 20).map((v) => masked(v, key, depth + 1));
  if (typeof value !== 'object') return String(value);
  return Object.fromEntries(Object.entries(value).slice(0, 50).map(([k, v]) => [k, masked(v, k, depth + 1)]));
}

// With its cause. Of Prisma's messages only the last line: above it stand the arguments of the query, with people's words in them.
function told(error: Error, depth: number): Facts {
  const { name, message, stack = '', cause } = error;
  const { code } = error as { code?: unknown };
  const words = name.startsWith('PrismaClient') ? (message.trimEnd().split('\n').at(-1) ?? '') : message;
  return {
    error: name,
    ...(typeof code === 'string' && { errorId: blotted(code) }),
    message: blotted(words),
    stack: blotted(stack.split('\n').filter((line) => /^\s+at /.test(line)).join('\n')),
    ...(cause !== undefined && { cause: masked(cause, '', depth + 1) }),
  };
}

const blotted = (text: string) =>
  text
    .slice(0, 20_000)
    .replace(/[^\s@<>"']{1,64}@[^\s@<>"']+\.[a-z]{2,}/gi, '•••@•••')
    .replace(/\/(enter|reset|invite|pair)\/[\w-]+/g, '/$1/•••')
    .replace(/\b[\w-]{40,}\b/g, '•••')
    .replace(/\+\d[\d\s()./-]{7,}\d/g, '+•••')
    .slice(0, 4000);
