import 'server-only';
import { DAY, HOUR, MINUTE } from '@/lib/kit/dates';
import type { Place } from './place';
import type { Allowance } from './throttle';

// How often one may try: the throttle table of SECURITY.md, "Signing in". A right try is given back, so these count wrong ones, and
// a whole class behind one school's address is not mistaken for strangers.

/** Everybody behind one address (IPv6: one /64), for anything that can be guessed. */
export const perAddress = ({ address }: Place): Allowance => ({ key: `address:${address}`, most: 30, per: 15 * MINUTE });

/** One student from devices the class does not know. `who` is their id or, where nobody is called so, what was typed. */
export const perStudentAway = (school: string, who: string): Allowance => ({ key: `pin-away:${school}:${who}`, most: 10, per: DAY });

/** One school from devices it does not know; afterwards only paired devices. */
export const perSchoolAway = (school: string): Allowance => ({ key: `strangers:${school}`, most: 20, per: DAY });

/** A student on one paired device; its waiting times are in `spendPinTry`. */
export const pinHere = (deviceId: string, studentId: string) => `pin-here:${deviceId}:${studentId}`;

/** Mails to one address, so that nobody's mailbox is filled by strangers. */
export const perMailbox = (email: string): Allowance => ({ key: `mail:${email}`, most: 5, per: HOUR });

/** Codes typed for one address: a million codes, five tries a mail, and so few a day cannot be guessed. The link goes on working. */
export const perCode = (email: string): Allowance => ({ key: `code:${email}`, most: 10, per: DAY });

/** Wrong passwords for one account. Beyond these the teachers are told, but never locked out: that would be a stranger's weapon. */
export const perAccount = (email: string): Allowance => ({ key: `teacher:${email}`, most: 100, per: DAY });

/** Wrong passwords of someone signed in who changes theirs. */
export const perChange = (personId: string): Allowance => ({ key: `change:${personId}`, most: 10, per: 15 * MINUTE });
