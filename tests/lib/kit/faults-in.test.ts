import { z } from 'zod';
import { fault } from '@/lib/kit/fault';
import { faultsIn } from '@/lib/kit/faults-in';
import { newParent } from '@/lib/people/shared';

const faults = (shape: z.ZodType, given: unknown) => faultsIn(shape.safeParse(given).error as z.ZodError);

test('each field says its first fault in the catalogue’s words', () => {
  const shape = z.object({ name: z.string().min(3, fault('name')).regex(/a/, fault('letters')), pins: z.array(z.string().max(4, fault('pin'))) });
  expect(faults(shape, { name: 'x', pins: ['1234', '12345'] })).toEqual({ name: 'Please type a name.', 'pins.1': 'A PIN has four numbers.' });
});

test('a limit is said in its sentence', () => {
  expect(faults(z.object({ notes: z.string().max(5, fault('atMost')) }), { notes: 'aavartan' })).toEqual({ notes: 'Please keep this under 5 characters.' });
});

test('what may be empty says what is wrong when it is not', () => {
  expect(faults(newParent, { childId: 'c', name: 'Lata', email: 'lata@', phone: 'none' })).toEqual({
    email: 'Please look at the e-mail address again.',
    phone: 'Please look at the phone number again: only digits, e.g. +91 98200 12345.',
  });
});

test('zod’s own English is never shown', () => {
  expect(faults(z.object({ name: z.string(), id: z.string().max(2) }), { id: 'abc' })).toEqual({
    name: 'Please look at this again.',
    id: 'Please look at this again.',
  });
  expect(faults(z.string(), 3)).toEqual({ form: 'Please look at this again.' });
});
