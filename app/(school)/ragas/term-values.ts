import type { RagaValues, TaalValues, TermValues } from '@/components/ragas/term-form';
import { words } from '@/lib/i18n/server';
import { type Entry, theBook } from '@/lib/music/book';
import { thaats } from '@/lib/music/thaats';
import type { Hour } from './parts-of-wall';

/** A raga as its form begins; an empty one for a new raga. */
export const ragaValues = (raga?: Entry['raga']): RagaValues => ({
  ...common('raga', raga),
  note: raga?.note ?? '',
  aroha: raga?.aroha ?? '',
  avaroha: raga?.avaroha ?? '',
  pakad: raga?.pakad ?? '',
  vadi: raga?.vadi ?? '',
  samvadi: raga?.samvadi ?? '',
  thaat: raga?.thaat ?? '',
  prahar: raga?.prahar ?? [],
});

/** The same of a taal: its theka with bars, its marks without words. */
export const taalValues = (taal?: Entry['taal']): TaalValues => ({
  ...common('taal', taal),
  note: taal?.note ?? '',
  theka: taal ? taal.vibhags.map((matras, at) => taal.bols.slice((taal.vibhagStarts[at] ?? 1) - 1).slice(0, matras).join(' ')).join(' | ') : '',
  marks: taal?.marks.map((mark) => mark.replace(/\s.*/, '')).join(' ') ?? '',
});

export const formValues = (form?: Entry['form']): TermValues => ({ ...common('form', form), note: '' });

/** The thaats and hours a raga's form offers. */
export const ragaOffers = () => {
  const t = words('ragas');
  return { thaats: thaats.map(({ name }) => name), hours: ([1, 2, 3, 4, 5, 6, 7, 8] as Hour[]).map((hour) => t(`about.${hour}`)) };
};

// The book's own spellings go without saying.
function common(kind: 'raga' | 'taal' | 'form', entry?: { slug: string; name: string; devanagari?: string; aliases: readonly string[] }) {
  const original = entry && theBook[kind].bySlug(entry.slug);
  const known = [...(original?.aliases ?? []), original?.name];
  const aliases = entry?.aliases.filter((alias) => !known.includes(alias)).join(', ') ?? '';
  return { slug: entry?.slug ?? '', name: entry?.name ?? '', devanagari: entry?.devanagari ?? '', aliases };
}
