import type { RagaView } from '@/components/ragas/raga-sheet';
import { words } from '@/lib/i18n/server';
import type { Book, Entry } from '@/lib/music/book';
import { relatedRagas } from '@/lib/music/related';
import { phraseOf, type Step, stepsOf } from '@/lib/music/tuning';
import { ragaTag } from '../library/tag-names';
import type { SchoolFormats } from '../library/school-formats';
import { differencesOfRaga, factsOfRaga, hoursOf } from './facts-of-raga';

/** A raga as its page shows it, in this school's words. */
export function ragaView(raga: Entry['raga'], { book, list }: Pick<SchoolFormats, 'book' | 'list'>, explanation: string | null): RagaView {
  const t = words('ragas');
  const { devanagari, face } = ragaTag(raga.slug, book);
  return {
    name: raga.name,
    devanagari,
    face,
    badge: raga.own && t(raga.own),
    lines: [...(raga.bookName && raga.bookName !== raga.name ? [t('bookCalls', { name: raga.bookName })] : []), hoursOf(raga, list)].filter(Boolean),
    sung: sungOf(raga),
    chief: { vadi: raga.vadi, samvadi: raga.samvadi },
    tanpura: raga.tanpura,
    facts: factsOfRaga(raga, list),
    note: raga.note,
    differences: differencesOfRaga(raga, list),
    explanation,
    trust: raga.own === 'added' ? [t('ownCard')] : [t(`trust.${raga.confidence}`), t('compared', { sources: raga.sources.join(', ') })],
    relatives: relativesOf(raga, book),
  };
}

function sungOf({ aroha, avaroha, pakad, swaras }: Entry['raga']): RagaView['sung'] {
  const t = words('ragas');
  const scale: Step[] = [...swaras.map((swara) => ({ swara, octave: 0 })), { swara: 'S', octave: 1 }];
  const lines = [
    { id: 'aroha', name: t('aroha'), hint: t('arohaHint'), line: stepsOf(aroha) },
    { id: 'avaroha', name: t('avaroha'), hint: t('avarohaHint'), line: stepsOf(avaroha) },
    { id: 'pakad', name: t('pakad'), hint: t('pakadHint'), line: phraseOf(pakad ?? '') },
    { id: 'scale', name: t('scale'), hint: t('scaleHint'), line: swaras.length > 0 ? scale : [] },
  ];
  return lines.filter(({ line }) => line.length > 0);
}

function relativesOf(raga: Entry['raga'], book: Book): RagaView['relatives'] {
  const t = words('ragas');
  const { sameSwaras, sameThaat, sameHour } = relatedRagas(raga, book.raga.all);
  const groups = [
    { title: t('sameSwaras'), ragas: sameSwaras },
    { title: t('sameThaat'), ragas: sameThaat },
    { title: t('sameHour'), ragas: sameHour },
  ];
  return groups.filter(({ ragas }) => ragas.length > 0).map(({ title, ragas }) => ({ title, ragas: ragas.map(({ slug }) => ragaTag(slug, book)) }));
}
