import type { Fact } from '@/components/library/facts';
import type { FullRecording } from '@/components/library/recording-sheet';
import { shelfAddress } from '@/components/library/shelf-address';
import { sizeInWords } from '@/components/library/upload/measures';
import { words } from '@/lib/i18n/server';
import type { RecordingDetails } from '@/lib/library/shared';
import type { SchoolFormats } from '../school-formats';
import { shelfRecording } from '../shelf-recording';
import { saName } from '@/lib/music/sa';

/** A recording with all that its page tells, in words. */
export function recordingInFull(recording: RecordingDetails, formats: SchoolFormats): FullRecording {
  const shelf = shelfRecording(recording, formats);
  return {
    ...shelf,
    peaks: recording.peaks ?? undefined,
    facts: factsOf(recording, shelf, formats),
    notes: recording.notes,
    lyrics: recording.lyrics,
    original: recording.original && { name: recording.original.name, size: sizeInWords(recording.original.bytes) },
  };
}

function factsOf(recording: RecordingDetails, shelf: ReturnType<typeof shelfRecording>, formats: SchoolFormats): Fact[] {
  const t = words('library');
  const { raga, taal, form } = recording;
  // A raga's or taal's own page, which has its recordings too; one the school does not know any more has a shelf only.
  const pageOf = (kind: 'raga' | 'taal', slug: string) => (formats.book[kind].bySlug(slug) ? `/${kind}s/${slug}` : shelfAddress({ by: kind, [kind]: slug }));
  const facts: (Omit<Fact, 'value'> & { value: string | undefined })[] = [
    { name: t('tagRaga'), value: shelf.raga?.name, href: raga ? pageOf('raga', raga) : undefined },
    { name: t('tagTaal'), value: shelf.taal, href: taal ? pageOf('taal', taal) : undefined },
    { name: t('tagForm'), value: shelf.form, href: form ? shelfAddress({ by: 'form', form }) : undefined },
    { name: t('tagKind'), value: t(`kind.${recording.kind}`) },
    { name: t('tagLaya'), value: shelf.laya },
    { name: t('tagSa'), value: recording.sa ? saName(recording.sa) : undefined },
    { name: t('tagDate'), value: shelf.day },
  ];
  return facts.filter((fact): fact is Fact => Boolean(fact.value));
}
