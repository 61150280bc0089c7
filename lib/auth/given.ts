import 'server-only';
import { z } from 'zod';
import { words } from '@/lib/i18n/server';
import { isTimeZone } from '@/lib/kit/dates';

// What the forms before signing in may send, and what is said beside a field that is not right.

const t = words('auth');

const line = (empty: string) => z.string(empty).trim().min(1, empty).max(120, t('form.shorter'));
const address = z.string(t('form.email')).trim().toLowerCase().pipe(z.email(t('form.email')).max(200, t('form.shorter')));
const tokenText = z.string().min(20).max(100);
const secret = z.string(t('form.password')).min(1, t('form.password')).max(256, t('form.shorter'));
const digits = (pattern: RegExp, fault: string) => z.string(fault).trim().regex(pattern, fault);
const pin = digits(/^\d{4}$/, t('form.pin'));

export const nothing = z.object({});
export const email = z.object({ email: address });
export const token = z.object({ token: tokenText });
export const teacher = z.object({ email: address, password: secret });
export const student = z.object({ school: line(t('form.schoolCode')), name: line(t('form.yourName')), pin });
export const face = z.object({ studentId: z.string().min(1).max(64), pin });
export const code = z.object({ email: address, code: digits(/^\d{6}$/, t('form.code')) });
export const newPassword = z.object({ token: tokenText, password: secret });
export const joining = z.object({ token: tokenText, name: line(t('form.teacherName')), email: address, password: secret });

export const timeZone = z.string(t('form.timeZone')).refine(isTimeZone, t('form.timeZone'));
export const currency = z
  .string(t('form.currency'))
  .trim()
  .toUpperCase()
  .regex(/^[A-Z]{3}$/, t('form.currency'));

export const firstSchool = z.object({
  school: line(t('form.school')),
  teacher: line(t('form.teacherName')),
  email: address,
  password: secret,
  timeZone,
  currency,
});
