import 'server-only';
import { z } from 'zod';
import { isTimeZone } from '@/lib/kit/dates';
import { type Fault, fault } from '@/lib/kit/fault';

// What the forms before signing in may send, and what is said beside a field that is not right.

const line = (empty: Fault) => z.string(empty).trim().min(1, empty).max(120, fault('shorter'));
const address = z.string(fault('email')).trim().toLowerCase().pipe(z.email(fault('email')).max(200, fault('shorter')));
const tokenText = z.string().min(20).max(100);
const secret = z.string(fault('password')).min(1, fault('password')).max(256, fault('shorter'));
const digits = (pattern: RegExp, otherwise: Fault) => z.string(otherwise).trim().regex(pattern, otherwise);
const pin = digits(/^\d{4}$/, fault('pin'));

export const nothing = z.object({});
export const email = z.object({ email: address });
export const token = z.object({ token: tokenText });
export const teacher = z.object({ email: address, password: secret });
export const student = z.object({ school: line(fault('schoolCode')), name: line(fault('yourName')), pin });
export const face = z.object({ studentId: z.string().min(1).max(64), pin });
export const code = z.object({ email: address, code: digits(/^\d{6}$/, fault('code')) });
export const newPassword = z.object({ token: tokenText, password: secret });
export const joining = z.object({ token: tokenText, name: line(fault('teacherName')), email: address, password: secret });

export const timeZone = z.string(fault('timeZone')).refine(isTimeZone, fault('timeZone'));
export const currency = z
  .string(fault('currency'))
  .trim()
  .toUpperCase()
  .regex(/^[A-Z]{3}$/, fault('currency'));

export const schoolName = line(fault('school'));

export const firstSchool = z.object({
  school: schoolName,
  teacher: line(fault('teacherName')),
  email: address,
  password: secret,
  timeZone,
  currency,
});
