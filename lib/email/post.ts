import 'server-only';
import { Resend } from 'resend';
import { env } from '@/lib/env';
import { log } from '@/lib/kit/log';

export type Letter = { to: string; subject: string; text: string };
type Carrier = (letter: Letter & { from: string }) => Promise<{ error: { message: string } | null }>;

const kept = globalThis as typeof globalThis & { musicClassMailbox?: Carrier; musicClassPost?: Set<Promise<unknown>> };
const onTheirWay = (kept.musicClassPost ??= new Set());

/** Whether a letter can be sent at all. Where it cannot, whoever needs a link gets it from the teacher. */
export const canMail = (): boolean => env().can.email || kept.musicClassMailbox !== undefined;

/**
 * Sends a letter through Resend and returns whether it was taken. Where no e-mail is set up it goes nowhere (in development it is
 * printed, links and all).
 */
export async function sendLetter(letter: Letter): Promise<boolean> {
  if (!canMail()) {
    if (!env().production) process.stdout.write(`\n── A letter to ${letter.to}: ${letter.subject}\n${letter.text}\n──\n`);
    return false;
  }
  const carry = kept.musicClassMailbox ?? byResend;
  const { error } = await carry({ ...letter, from: env().MAIL_FROM }).catch((trouble: Error) => ({ error: trouble }));
  if (error) log.warn('letter not sent', { reason: error.message });
  return !error;
}

/**
 * Does what has to do with a letter after the answer is given, so that nobody can tell by the time it takes whether an address is
 * known. What goes wrong is logged.
 */
export function afterwards(work: () => Promise<unknown>): void {
  const going: Promise<unknown> = work()
    .catch((error: unknown) => log.error('letter', { error }))
    .finally(() => onTheirWay.delete(going));
  onTheirWay.add(going);
}

/** Once every letter begun so far is sent, or not. */
export const lettersSent = async (): Promise<void> => void (await Promise.all(onTheirWay));

/** Puts another mailbox at the network's edge, for tests. */
export function setMailbox(carrier: Carrier | undefined): void {
  kept.musicClassMailbox = carrier;
}

const byResend: Carrier = (letter) => new Resend(env().RESEND_API_KEY).emails.send(letter);
