import { createHash, randomBytes, randomInt } from 'node:crypto';

// Without 0/O, 1/I/L, 5/S, 8/B: read aloud and copied by hand.
const LETTERS = 'ACDEFGHJKMNPQRTUVWXY34679';

/** A random secret of 32 bytes, base64url (43 characters), for links and cookies. */
export const secretToken = () => randomBytes(32).toString('base64url');

/** SHA-256 of a token, hex: the only form in which one is kept. */
export const hashOf = (token: string) => createHash('sha256').update(token).digest('hex');

/** A school's code: 8 characters that cannot be mistaken for one another. */
export const schoolCode = () => Array.from({ length: 8 }, () => LETTERS[randomInt(LETTERS.length)]).join('');

/** Six random digits, as typed from a mail into the installed app. */
export const sixDigits = () => String(randomInt(1_000_000)).padStart(6, '0');
