import { hashed } from '@/lib/auth/hashing';
import type { Place } from '@/lib/auth/place';
import { pinPepper } from '@/lib/auth/secrets';
import { rawDb } from '@/lib/db/client';
import { lettersSent, type Letter, setMailbox } from '@/lib/email/post';
import type { Refusal } from '@/lib/kit/refusal';

type Row = { id: string; schoolId: string };

/** A phone somewhere in the world; every address counts its own tries. */
export const from = (address: string): Place => ({ address, device: 'Chrome on Android' });

export const PASSWORD = 'sing every morning';

/** Gives a teacher an e-mail and a password to sign in with; returns the identity. */
export async function account({ id, schoolId }: Row, email: string, password = PASSWORD) {
  const identity = await rawDb().identity.create({ data: { email, passwordHash: await hashed(password) } });
  await rawDb().membership.create({ data: { identityId: identity.id, schoolId, personId: id } });
  return identity;
}

/** Gives a student a PIN. */
export async function pinned({ id, schoolId }: Row, pin: string) {
  await rawDb().pinKey.create({ data: { personId: id, schoolId, hash: await hashed(pin, pinPepper()) } });
}

/** A mailbox at the network's edge. `letters()` waits for those on their way; `breaks` makes it refuse them. */
export function mailbox() {
  const kept: Letter[] = [];
  const state = { breaks: false };
  beforeEach(() => {
    kept.length = 0;
    state.breaks = false;
    setMailbox(async (letter) => {
      if (state.breaks) return { error: { message: 'no' } };
      kept.push(letter);
      return { error: null };
    });
  });
  afterAll(() => setMailbox(undefined));
  return {
    state,
    letters: async () => {
      await lettersSent();
      return kept;
    },
  };
}

/** The last part of a link's address. */
export const tokenIn = (text: string): string => /\/(?:enter|reset|invite|pair)\/([\w-]{43})/.exec(text)?.[1] ?? 'no token there';

/** What a refused promise says, and its status; fails where it was kept. */
export async function refusal(promise: Promise<unknown>): Promise<{ message: string; status: number; fields?: Record<string, string> }> {
  const { message, status, fields } = await promise.then(
    () => {
      throw new Error('it was not refused');
    },
    (error: Refusal) => error,
  );
  return { message, status, ...(fields && { fields }) };
}
