import { z } from 'zod';
import { isTimeZone } from '@/lib/kit/dates';

// The window: what the forms before signing in may send.

const line = (empty: string) => z.string().trim().min(1, empty).max(120, 'Please make this shorter.');
const address = z.string().trim().toLowerCase().pipe(z.email('Please look at the e-mail address again.').max(200));
const tokenText = z.string().min(20).max(100);
const secret = z.string().min(1, 'Please type your password.').max(256);

export const nothing = z.object({});
export const email = z.object({ email: address });
export const token = z.object({ token: tokenText });
export const teacher = z.object({ email: address, password: secret });
export const student = z.object({ school: line('Please type the school code.'), name: line('Please type your name.'), pin: z.string().trim().regex(/^\d{4}$/, 'A PIN has four numbers.') });
export const face = z.object({ studentId: z.string().min(1).max(64), pin: z.string().trim().regex(/^\d{4}$/, 'A PIN has four numbers.') });
export const code = z.object({ email: address, code: z.string().trim().regex(/^\d{6}$/, 'The code has six numbers.') });
export const newPassword = z.object({ token: tokenText, password: secret });
export const joining = z.object({ token: tokenText, name: line('Please tell us your name.'), email: address, password: secret });

export const timeZone = z.string().refine(isTimeZone, 'Please choose a time zone.');
export const currency = z.string().trim().toUpperCase().regex(/^[A-Z]{3}$/, 'Three letters, e.g. INR, USD or EUR.');

export const firstSchool = z.object({
  school: line('Please give your school a name.'),
  teacher: line('Please tell us your name.'),
  email: address,
  password: secret,
  timeZone,
  currency,
});
