import type { Fact } from '@/components/library/facts';
import type { FullRecording } from '@/components/library/recording-sheet';
import { shelfAddress } from '@/components/library/shelf-address';
import { sizeInWords } from '@/components/library/upload/measures';
import type { Formats } from '@/lib/i18n/formats';
import { words } from '@/lib/i18n/server';
import type { RecordingDetails } from '@/lib/library/shared';
import { shelfRecording } from '../shelf-recording';
import { saName } from '@/lib/music/sa';


/** A recording with all that its page tells, in words. */
export function recordingInFull(recording: RecordingDetails, formats: Formats): FullRecording {
  const shelf = shelfRecording(recording, formats);
  return {
    ...shelf,
    peaks: recording.peaks ?? undefined,
    facts: factsOf(recording, shelf),
    notes: recording.notes,
    lyrics: recording.lyrics,
    original: { name: recording.original.name, size: sizeInWords(recording.original.bytes) },
  };
}

function factsOf(recording: RecordingDetails, shelf: ReturnType<typeof shelfRecording>): Fact[] {
  const t = words('library');
  const { raga, taal, form } = recording;
  const facts: (Omit<Fact, 'value'> & { value: string | undefined })[] = [
    { name: t('tagRaga'), value: shelf.raga?.name, href: raga ? shelfAddress({ raga }) : undefined },
    { name: t('tagTaal'), value: shelf.taal, href: taal ? shelfAddress({ by: 'taal', taal }) : undefined },
    { name: t('tagForm'), value: shelf.form, href: form ? shelfAddress({ by: 'form', form }) : undefined },
    { name: t('tagKind'), value: t(`kind.${recording.kind}`) },
    { name: t('tagLaya'), value: shelf.laya },
    { name: t('tagSa'), value: recording.sa ? saName(recording.sa) : undefined },
    { name: t('tagDate'), value: shelf.day },
  ];
  return facts.filter((fact): fact is Fact => Boolean(fact.value));
}
