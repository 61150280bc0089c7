import type { Readiness, ShelfRecording } from '@/components/library/shelf-recording';
import type { Preparation } from '@/components/library/upload/use-preparation';
import { words } from '@/lib/i18n/server';
import type { RecordingRow } from '@/lib/library/shared';
import type { SchoolFormats } from './school-formats';
import { formName, ragaTag, taalTag } from './tag-names';

/** A recording as a shelf shows it: slugs become the school's names, and its day is said as this school says days. */
export function shelfRecording(row: RecordingRow, { day, book }: Pick<SchoolFormats, 'day' | 'book'>): ShelfRecording {
  return {
    id: row.id,
    title: row.title,
    raga: row.raga ? ragaTag(row.raga, book) : undefined,
    taal: row.taal ? taalTag(row.taal, book).name : undefined,
    form: row.form ? formName(row.form, book) : undefined,
    laya: row.laya ? words('library')(`laya.${row.laya}`) : undefined,
    day: day(dayOf(row)),
    seconds: row.seconds ?? undefined,
    sa: row.sa ?? undefined,
    readiness: readinessOf(row),
  };
}

/** How far it is, for the page that waits for it. */
export function preparationOf(row: RecordingRow): Preparation {
  const readiness = readinessOf(row);
  if (row.conversion === 'failed') return { state: 'failed', message: row.conversionMessage ?? '' };
  if (readiness.state === 'ready' && row.conversion === 'ready') return { state: 'ready' };
  return { state: 'preparing', percent: row.conversionPercent };
}

// A day without an hour is kept as YYYY-MM-DD; at noon in UTC it is that day wherever a school may be, but for the far Pacific.
const dayOf = ({ recordedOn, createdAt }: RecordingRow): Date => (recordedOn ? new Date(`${recordedOn}T12:00Z`) : createdAt);

function readinessOf({ playable, conversion, conversionPercent, conversionMessage }: RecordingRow): Readiness {
  if (playable) return { state: 'ready' };
  if (conversion === 'failed') return { state: 'failed', why: conversionMessage ?? '' };
  return conversion === 'working' ? { state: 'working', percent: conversionPercent } : { state: 'waiting' };
}
