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
  const line = JSON.stringify({ at: new Date().toISOString(), level, event, ...(masked(facts) as Facts) });
  (level === 'error' ? process.stderr : process.stdout).write(`${line}\n`);
}

// Read here and not through lib/env: the log must work while the environment is being refused.
const threshold = (): Level => {
  const wanted = process.env.LOG_LEVEL as Level | undefined;
  return wanted && wanted in RANK ? wanted : 'info';
};

/** The same facts with secret-sounding fields as "•••" and addresses and tokens inside texts blotted out. */
export function masked(value: unknown, key = '', depth = 0): unknown {
  if (value === null || value === undefined || typeof value === 'boolean' || typeof value === 'number') return value;
  if (SECRET.test(key) && key !== 'errorName') return '•••';
  if (typeof value === 'bigint') return Number(value);
  if (value instanceof Error) return { errorName: value.name, message: blotted(value.message), stack: blotted(value.stack ?? '') };
  if (typeof value === 'string') return blotted(value);
  if (depth > 4) return '…';
  if (Array.isArray(value)) return value.slice(0, 20).map((v) => masked(v, key, depth + 1));
  if (typeof value === 'object') return Object.fromEntries(Object.entries(value).map(([k, v]) => [k, masked(v, k, depth + 1)]));
  return String(value);
}

const blotted = (text: string) =>
  text
    .replace(/[^\s@<>"']+@[^\s@<>"']+\.[a-z]{2,}/gi, '•••@•••')
    .replace(/\/(enter|reset|invite|pair)\/[\w-]+/g, '/$1/•••')
    .replace(/\b[\w-]{40,}\b/g, '•••')
    .slice(0, 4000);
