import { Ask, type Asking } from '@/components/practice/ask';
import { AskedCard, type AskedLine } from '@/components/practice/asked-card';
import type { Teacher, Viewer } from '@/lib/auth';
import { ClientWords } from '@/lib/i18n/client-words';
import type { Formats } from '@/lib/i18n/formats';
import { words } from '@/lib/i18n/server';
import { dayIn } from '@/lib/kit/dates';
import { batches, children, ownSchool } from '@/lib/people';
import { askedOf } from '@/lib/practice';
import type { AskedRow } from '@/lib/practice/shared';
import { schoolFormats } from '../library/school-formats';
import { askAgain, askForCollection, askForRecording, withdraw } from './actions';

type Subject = Asking['subject'];

/** Where a recording or a collection is asked to be practised; for its teacher also the way to ask. */
export async function Asked({ viewer, subject }: { viewer: Viewer; subject: Subject }) {
  const of = 'recordingId' in subject ? { recordingId: subject.recordingId } : { collectionId: subject.collectionId };
  const [rows, formats] = await Promise.all([askedOf(viewer, of), schoolFormats(viewer)]);
  const lines = rows.map((row) => askedLine(row, formats));
  if (viewer.role !== 'teacher') return <AskedCard asked={lines} />;
  return (
    <ClientWords areas={['practiceHand']}>
      <AskedCard asked={lines} hand={{ ask: <Ask asking={await askingOf(viewer, subject)} />, withdrawal: { withdraw, askAgain } }} />
    </ClientWords>
  );
}

async function askingOf(teacher: Teacher, subject: Subject): Promise<Asking> {
  const [all, students, { timeZone }] = await Promise.all([batches(teacher), children(teacher), ownSchool(teacher)]);
  return {
    subject,
    batches: all.map(({ id, name }) => ({ id, name })),
    students: students.map(({ id, callName }) => ({ id, name: callName })),
    today: dayIn(timeZone, new Date()),
    action: 'recordingId' in subject ? askForRecording : askForCollection,
  };
}

/** What is asked, in words. */
export function askedLine(row: AskedRow, { day, list }: Pick<Formats, 'day' | 'list'>): AskedLine {
  return { id: row.id, of: list(row.of), how: howOften(row), text: row.text, until: row.dueOn ? day(new Date(`${row.dueOn}T12:00Z`)) : undefined };
}

/** "Mukhda · 3 times a day · 5 days a week"; what is not said is left out. */
export function howOften({ passage, collection, timesADay, daysAWeek }: AskedRow): string {
  const t = words('practice');
  const parts = [
    passage?.label,
    collection && t('partOf', { name: collection.name }),
    timesADay && t('timesADay', { count: timesADay }),
    daysAWeek && t('daysAWeek', { count: daysAWeek }),
  ];
  return parts.filter(Boolean).join(' · ');
}
