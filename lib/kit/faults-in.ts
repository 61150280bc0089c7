import type { z } from 'zod';
import { messages } from '@/lib/i18n/messages';
import { words } from '@/lib/i18n/server';
import type { Fault } from './fault';

type Issue = z.core.$ZodIssue;

/**
 * What is wrong with an input, in words, the first fault of each field. A sentence that is not the catalogue's (zod has English of its
 * own, for programmers) is never shown: such a field is only said to need another look.
 */
export function faultsIn(error: z.ZodError): Record<string, string> {
  const fields = new Map<string, string>();
  for (const issue of error.issues) {
    const field = issue.path.join('.') || 'form';
    if (!fields.has(field)) fields.set(field, said(issue));
  }
  return Object.fromEntries(fields);
}

function said(issue: Issue): string {
  const telling = [issue, ...branches(issue)].find(({ message }) => isFault(message));
  const most = telling?.code === 'too_big' ? Number(telling.maximum) : 0;
  return words('faults')((telling?.message ?? 'unfit') as Fault, { most });
}

// "Empty, or a phone number": the union itself says only that neither fits.
const branches = (issue: Issue): Issue[] =>
  issue.code === 'invalid_union' ? issue.errors.flat().flatMap((inner) => [inner, ...branches(inner)]) : [];

const isFault = (message: string) => Object.hasOwn(messages.faults, message);
