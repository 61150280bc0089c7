import 'server-only';
import { hash, verify } from '@node-rs/argon2';
import { refused } from './refused';

// OWASP's second choice for argon2id; 19 MiB each, hence at most four at once. A class of sixty at the same moment still waits
// less than two seconds on a small machine; who comes after them is asked to come again.
const COST = { algorithm: 2, memoryCost: 19_456, timeCost: 2, parallelism: 1 } as const; // 2: argon2id
const AT_ONCE = 4;
const QUEUE = 60;

type Gate = { busy: number; waiting: (() => void)[] };
const kept = globalThis as typeof globalThis & { musicClassHashing?: Gate };
const gate = (kept.musicClassHashing ??= { busy: 0, waiting: [] });

/** The argon2id hash of a secret, with an optional pepper (hex). Refuses with 503 when too many are being hashed. */
export const hashed = (secret: string, pepper?: string) => inTurn(() => hash(secret, { ...COST, ...peppered(pepper) }));

/** Whether the secret is the one that was hashed. Where there is no hash it takes just as long and answers no. */
export const matches = (stored: string | null | undefined, secret: string, pepper?: string) =>
  inTurn(async () => {
    const right = await verify(stored ?? NOBODY, secret, peppered(pepper)).catch(() => false);
    return stored ? right : false;
  });

// The hash of nothing anyone can type, so that an unknown name costs the same time.
const NOBODY = '$argon2id$v=19$m=19456,t=2,p=1$MDEyMzQ1Njc4OWFiY2RlZg$Z7YAfPkvSpIhL4kX0D2TzYh1wGx0p6r2V3Z3J3c0J1E';

const peppered = (pepper: string | undefined) => (pepper ? { secret: Buffer.from(pepper, 'hex') } : {});

async function inTurn<T>(work: () => Promise<T>): Promise<T> {
  if (gate.busy < AT_ONCE) gate.busy += 1;
  else if (gate.waiting.length < QUEUE) await new Promise<void>((go) => gate.waiting.push(go));
  else throw refused('busy', { status: 503 });
  try {
    return await work();
  } finally {
    // Handed on rather than given back, or a newcomer could slip in between and make a fifth.
    const next = gate.waiting.shift();
    if (next) next();
    else gate.busy -= 1;
  }
}
