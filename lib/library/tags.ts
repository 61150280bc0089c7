import 'server-only';
import type { Teacher } from '@/lib/auth/viewer';
import { locale } from '@/lib/i18n/messages';
import { type Book, theBook } from '@/lib/music/book';
import { refused } from './refused';
import { schoolBook } from './terms';

type Kind = 'raga' | 'taal' | 'form';
type Sent = { [K in Kind]?: string | null };
/** Slugs of lib/music or of the school's own terms; null where there is none. */
export type Tags = { [K in Kind]?: string | null };

/** The slugs a teacher's tags mean, typed in any spelling. Only what was sent is returned; refuses, with suggestions, what nobody knows. */
export async function tagsFor(teacher: Teacher, sent: Sent): Promise<Tags> {
  const tags: Tags = {};
  const said = (['raga', 'taal', 'form'] as const).filter((kind) => sent[kind] !== undefined);
  const book = said.some((kind) => sent[kind]?.trim()) ? await schoolBook(teacher) : theBook;
  for (const kind of said) tags[kind] = sent[kind]?.trim() ? slugOf(book, kind, sent[kind].trim()) : null;
  return tags;
}

function slugOf(book: Book, kind: Kind, text: string): string {
  const known = book[kind].bySlug(text) ?? book[kind].named(text) ?? book[kind].find(text);
  if (known) return known.slug;
  const near = kind === 'form' ? [] : book[kind].suggest(text.slice(0, 3), 3).map(({ name }) => name);
  const values = { text: text.slice(0, 60), near: new Intl.ListFormat(locale, { type: 'disjunction' }).format(near) };
  throw refused(near.length > 0 ? HINT[kind] : UNKNOWN[kind], { field: kind, values });
}

const UNKNOWN = { raga: 'unknownRaga', taal: 'unknownTaal', form: 'unknownForm' } as const;
const HINT = { raga: 'nearRaga', taal: 'nearTaal', form: 'unknownForm' } as const;
