import 'server-only';
import { rawDb } from '@/lib/db/client';
import { after, DAY, MINUTE, SECOND } from '@/lib/kit/dates';
import { refused } from './refused';

// Every attempt is one atomic upsert, counted before the secret is looked at: read-then-write counted 1 of 300.

/** So many attempts in so long a time, e.g. { key: 'address:…', most: 30, per: 15 * MINUTE }; lib/auth/limits.ts has them all. */
export type Allowance = { key: string; most: number; per: number };

/** Counts one attempt against each allowance; refuses with 429 when one is used up. */
export async function spend(allowances: Allowance[], now = new Date()): Promise<void> {
  for (const allowance of allowances) if (!(await counted(allowance, now))) throw refused('tooMany', { status: 429 });
}

/** Counts one attempt; false where the allowance is used up. */
export async function counted({ key, most, per }: Allowance, now = new Date()): Promise<boolean> {
  const end = after(now, per);
  const rows = await rawDb().$queryRaw<unknown[]>`
    INSERT INTO "Throttle" ("key", "count", "windowEnd") VALUES (${key}, 1, ${end})
    ON CONFLICT ("key") DO UPDATE SET
      "count" = CASE WHEN "windowEnd" <= ${now} THEN 1 ELSE "count" + 1 END,
      "windowEnd" = CASE WHEN "windowEnd" <= ${now} THEN ${end} ELSE "windowEnd" END
    WHERE "windowEnd" <= ${now} OR "count" < ${most}
    RETURNING "count"`;
  return rows.length > 0;
}

/** Gives back one attempt of each, after a right one: what is counted in the end are the wrong ones. */
export async function giveBack(allowances: Allowance[]): Promise<void> {
  const keys = allowances.map(({ key }) => key);
  await rawDb().throttle.updateMany({ where: { key: { in: keys }, count: { gt: 0 } }, data: { count: { decrement: 1 } } });
}

/** Forgets the attempts under these keys altogether. */
export async function forgive(keys: string[]): Promise<void> {
  await rawDb().throttle.deleteMany({ where: { key: { in: keys } } });
}

/**
 * Counts one try of a PIN on a paired device. From the fifth on each one closes the door for 30 s, 1, 2, 4, 8, then 15 minutes; a
 * right PIN (`forgive`) opens it. Refuses while the door is closed, saying until when.
 */
export async function spendPinTry(key: string, now = new Date()): Promise<void> {
  const wait = [30 * SECOND, MINUTE, 2 * MINUTE, 4 * MINUTE, 8 * MINUTE, 15 * MINUTE].map((ms) => after(now, ms));
  const rows = await rawDb().$queryRaw<unknown[]>`
    INSERT INTO "Throttle" ("key", "count", "windowEnd") VALUES (${key}, 1, ${after(now, DAY)})
    ON CONFLICT ("key") DO UPDATE SET
      "count" = CASE WHEN "windowEnd" <= ${now} THEN 1 ELSE "count" + 1 END,
      "windowEnd" = ${after(now, DAY)},
      "lockedTo" = CASE WHEN "windowEnd" <= ${now} THEN NULL ELSE CASE "count" + 1
        WHEN 1 THEN NULL WHEN 2 THEN NULL WHEN 3 THEN NULL WHEN 4 THEN NULL
        WHEN 5 THEN ${wait[0]} WHEN 6 THEN ${wait[1]} WHEN 7 THEN ${wait[2]} WHEN 8 THEN ${wait[3]} WHEN 9 THEN ${wait[4]}
        ELSE ${wait[5]} END END
    WHERE "lockedTo" IS NULL OR "lockedTo" <= ${now}
    RETURNING "count"`;
  if (rows.length > 0) return;
  const row = await rawDb().throttle.findUnique({ where: { key } });
  const seconds = Math.max(1, Math.ceil(((row?.lockedTo ?? now).getTime() - now.getTime()) / SECOND));
  throw seconds < 60
    ? refused('waitSeconds', { status: 429, values: { count: seconds } })
    : refused('waitMinutes', { status: 429, values: { count: Math.ceil(seconds / 60) } });
}

/** Opens the doors that wrong PINs of a student have closed, on every device: a new PIN starts afresh. */
export async function forgiveStudent(schoolId: string, studentId: string): Promise<void> {
  await rawDb().throttle.deleteMany({
    where: { OR: [{ key: `pin-away:${schoolId}:${studentId}` }, { key: { startsWith: 'pin-here:', endsWith: `:${studentId}` } }] },
  });
}
