import 'server-only';
import { Refusal } from '@/lib/kit/refusal';
import { COMMON_PASSWORDS } from './common-passwords';

/** Refuses a password that is too short, too long, or among the first anyone would try. SECURITY.md, "Signing in". */
export function acceptPassword(password: string, email = ''): void {
  const plain = password.toLowerCase();
  const fault =
    password.length < 10 ? 'Please use at least 10 characters. A short sentence is easy to remember.'
    : password.length > 128 ? 'Please use at most 128 characters.'
    : COMMON_PASSWORDS.has(plain) || new Set(plain).size < 4 || (email && plain === email.toLowerCase()) ? 'This password is easy to guess. A short sentence of your own is better.'
    : null;
  if (fault) throw new Refusal(fault, { fields: { password: fault } });
}
