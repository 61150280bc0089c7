import 'server-only';
import { Resend } from 'resend';
import { env } from '@/lib/env';
import { log } from '@/lib/kit/log';
import { Refusal } from '@/lib/kit/refusal';

export type Letter = { to: string; subject: string; text: string };
type Carrier = (letter: Letter & { from: string }) => Promise<{ error: { message: string } | null }>;

const kept = globalThis as typeof globalThis & { musicClassMailbox?: Carrier };

/**
 * Sends a letter through Resend. Where no e-mail is set up it goes nowhere (in development it is printed, links and all), and whoever
 * needs a link gets it from the teacher. Refuses, in words, when Resend does not take it.
 */
export async function sendLetter(letter: Letter): Promise<void> {
  const { can, MAIL_FROM, production } = env();
  if (!can.email && !kept.musicClassMailbox) {
    if (!production) process.stdout.write(`\n── A letter to ${letter.to}: ${letter.subject}\n${letter.text}\n──\n`);
    return;
  }
  const carry = kept.musicClassMailbox ?? byResend;
  const { error } = await carry({ ...letter, from: MAIL_FROM }).catch((trouble: Error) => ({ error: { message: trouble.message } }));
  if (!error) return;
  log.warn('letter not sent', { reason: error.message });
  throw new Refusal('The e-mail could not be sent just now. Try again in a few minutes, or ask the teacher for a link.', { status: 502 });
}

/** Puts another mailbox at the network's edge, for tests. */
export function setMailbox(carrier: Carrier | undefined): void {
  kept.musicClassMailbox = carrier;
}

const byResend: Carrier = (letter) => new Resend(env().RESEND_API_KEY).emails.send(letter);
