import 'server-only';
import { words } from '@/lib/i18n/server';
import { Refusal } from '@/lib/kit/refusal';

type Sentence = Exclude<keyof typeof import('@/messages/en.json')['auth'], 'form' | 'browserOn'>;
type More = { status?: number; field?: string; fieldSays?: Sentence; count?: number };

/**
 * A Refusal in the catalogue's words (namespace `auth`). `field` names the form's field that is marked; it says the same, or what
 * `fieldSays`. `count` fills in a number.
 */
export function refused(sentence: Sentence, { status, field, fieldSays, count = 0 }: More = {}): Refusal {
  const say = (one: Sentence) => words('auth')(one, { count });
  return new Refusal(say(sentence), { status, fields: field ? { [field]: say(fieldSays ?? sentence) } : undefined });
}
