import type { CardFact } from '@/components/ragas/fact-list';
import type { TaalView } from '@/components/ragas/taal-sheet';
import { words } from '@/lib/i18n/server';
import type { Entry } from '@/lib/music/book';
import { PACES } from '@/lib/music/laya';
import { searchLinks } from '@/lib/music/search-links';
import type { SchoolFormats } from '../library/school-formats';
import { taalTag } from '../library/tag-names';

/** A taal as its page shows it, in this school's words. */
export function taalView(taal: Entry['taal'], { book, list }: Pick<SchoolFormats, 'book' | 'list'>): TaalView {
  const t = words('ragas');
  const { devanagari, face } = taalTag(taal.slug, book);
  const laya = taal.laya.includes('madhya') ? 'madhya' : (taal.laya[0] ?? 'madhya');
  return {
    name: taal.name,
    devanagari,
    face,
    badge: taal.own && t(taal.own),
    lines: [...(taal.bookName && taal.bookName !== taal.name ? [t('bookCalls', { name: taal.bookName })] : []), ...(taal.matras > 0 ? [t('matraCount', { count: taal.matras })] : [])],
    cycle: taal.matras > 0 ? taal : null,
    begins: PACES.find((pace) => pace.laya === laya)?.usual ?? 80,
    facts: factsOf(taal, list),
    note: taal.note,
    differences: Object.entries(taal.disputed).map(([fact, values]) => ({ name: NAMES[fact] ? t(NAMES[fact]) : t('tali'), value: t('also', { values: list((values ?? []).map(String)) }) })),
    searches: searchLinks('taal', taal.name),
    trust: taal.own === 'added' ? [t('ownCard')] : [...(taal.verified ? [] : [t('unverified')]), t('compared', { sources: taal.sources.join(', ') })],
  };
}

const NAMES: Record<string, 'vibhags' | 'khali' | 'matras' | 'theka' | 'tali' | 'note'> = { vibhags: 'vibhags', khali: 'khali', matras: 'matras', bols: 'theka', identity: 'note' };

function factsOf({ matras, vibhags, tali, khali, usedIn, laya, aliases, variants }: Entry['taal'], list: SchoolFormats['list']): CardFact[] {
  const t = words('ragas');
  const facts: CardFact[] = [
    { name: t('matras'), value: matras || '', hint: t('matrasHint') },
    { name: t('vibhags'), value: vibhags.join(' + '), hint: t('vibhagsHint') },
    { name: t('tali'), value: tali.join(', '), hint: t('taliHint') },
    { name: t('khali'), value: matras > 0 ? khali.join(', ') || t('noKhali') : '', hint: t('khaliHint') },
    { name: t('layaOf'), value: list(laya.map((one) => words('ragaSounds')(`layas.${one as 'drut'}`))) },
    { name: t('usedIn'), value: usedIn.join(', ') },
    { name: t('variants'), value: variants.join('; ') },
    { name: t('aliases'), value: aliases.join(', ') },
  ];
  return facts.filter(({ value }) => Boolean(value));
}
