import 'server-only';
import { COMMON_PASSWORDS } from './common-passwords';
import { refused } from './refused';

/** Refuses a password that is too short, too long, or among the first anyone would try. SECURITY.md, "Signing in". */
export function acceptPassword(password: string, email = ''): void {
  const fault = faultOf(password, email);
  if (fault) throw refused(fault, { field: 'password' });
}

function faultOf(password: string, email: string) {
  const plain = password.trim().toLowerCase();
  if (password.length < 10) return 'passwordShort';
  if (password.length > 128) return 'passwordLong';
  const isCommon = COMMON_PASSWORDS.has(plain) || new Set(plain).size < 4 || plain === email.trim().toLowerCase();
  return isCommon ? 'passwordCommon' : null;
}
