import 'server-only';
import type { Teacher } from '@/lib/auth/viewer';
import { locale } from '@/lib/i18n/messages';
import { findForm, formBySlug } from '@/lib/music/forms';
import { findRaga, ragaBySlug, suggestRagas } from '@/lib/music/ragas';
import { findTaal, suggestTaals, taalBySlug } from '@/lib/music/taals';
import { refused } from './refused';

type Kind = 'raga' | 'taal' | 'form';
type Sent = { [K in Kind]?: string | null };
/** Slugs of lib/music or of the school's own terms; null where there is none. */
export type Tags = { [K in Kind]?: string | null };

/** The slugs a teacher's tags mean, typed in any spelling. Only what was sent is returned; refuses, with suggestions, what nobody knows. */
export async function tagsFor(teacher: Teacher, sent: Sent): Promise<Tags> {
  const tags: Tags = {};
  for (const kind of ['raga', 'taal', 'form'] as const) {
    const text = sent[kind];
    if (text !== undefined) tags[kind] = text?.trim() ? await slugOf(teacher, kind, text.trim()) : null;
  }
  return tags;
}

async function slugOf(teacher: Teacher, kind: Kind, text: string): Promise<string> {
  const known = KNOWN[kind](text);
  if (known) return known;
  const own = await teacher.db.schoolTerm.findFirst({ where: { kind, OR: [{ slug: text }, { name: text }] }, select: { slug: true } });
  if (own) return own.slug;
  const near = NEAR[kind](text);
  const values = { text: text.slice(0, 60), near: new Intl.ListFormat(locale, { type: 'disjunction' }).format(near) };
  throw refused(near.length > 0 ? HINT[kind] : UNKNOWN[kind], { field: kind, values });
}

const UNKNOWN = { raga: 'unknownRaga', taal: 'unknownTaal', form: 'unknownForm' } as const;
const HINT = { raga: 'nearRaga', taal: 'nearTaal', form: 'unknownForm' } as const;

const KNOWN: Record<Kind, (text: string) => string | undefined> = {
  raga: (text) => (ragaBySlug(text) ?? findRaga(text))?.slug,
  taal: (text) => (taalBySlug(text) ?? findTaal(text))?.slug,
  form: (text) => (formBySlug(text) ?? findForm(text))?.slug,
};

const NEAR: Record<Kind, (text: string) => string[]> = {
  raga: (text) => suggestRagas(text.slice(0, 3), 3).map((raga) => raga.name),
  taal: (text) => suggestTaals(text.slice(0, 3), 3).map((taal) => taal.name),
  form: () => [],
};
