import 'server-only';
import { randomUUID } from 'node:crypto';
import { unstable_rethrow } from 'next/navigation';
import { z } from 'zod';
import { words } from '@/lib/i18n/server';
import { databaseTrouble } from './database-trouble';
import { faultsIn } from './faults-in';
import { log } from './log';
import { Refusal } from './refusal';
import { notOk, ok, type Result } from './result';

/**
 * Does the work and puts its end into words: the fruit, or what a person should read. A Refusal speaks for itself, a fault in the
 * input is told beside its field, and anything unexpected is logged under a short number that the person can quote.
 */
export async function answerTo<T>(work: () => Promise<T>): Promise<Result<T>> {
  try {
    return ok(await work());
  } catch (error) {
    unstable_rethrow(error);
    return wordsFor(error);
  }
}

/** The words (and, for routes, `statusFor` the number) for anything thrown. */
export function wordsFor(error: unknown): Result<never> {
  const t = words('kit');
  if (error instanceof Refusal) return notOk(error.message, error.fields);
  if (error instanceof z.ZodError) return notOk(t('form'), faultsIn(error));
  if (error instanceof SyntaxError) return notOk(t('unreadable'));
  const known = databaseTrouble(error);
  if (known) return notOk(known.message);
  const number = randomUUID().slice(0, 8);
  log.error('unexpected', { number, error });
  return notOk(t('unexpected', { number }));
}

export function statusFor(error: unknown): number {
  if (error instanceof Refusal) return error.status;
  if (error instanceof z.ZodError || error instanceof SyntaxError) return 400;
  return databaseTrouble(error)?.status ?? 500;
}
