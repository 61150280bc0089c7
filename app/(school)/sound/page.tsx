import type { Metadata } from 'next';
import { SoundTools } from '@/components/tools/sound-tools';
import { PageHeader } from '@/components/ui/page-header';
import { type Teacher, theViewer } from '@/lib/auth';
import { ClientWords } from '@/lib/i18n/client-words';
import { words } from '@/lib/i18n/server';
import type { Taal } from '@/lib/music/taals';
import { firstStringFor } from '@/lib/music/tanpura';
import { bolInDevanagari } from '@/lib/music/theka';
import { batches, children, ownSa } from '@/lib/people';
import { presetsOf } from '@/lib/sound';
import { bookFor } from '../library/school-formats';
import { keepSa } from '../ragas/actions';
import { deletePreset, editPreset, makePreset, restorePreset } from './actions';

export const generateMetadata = (): Metadata => ({ title: words('sound')('title') });

/** Tanpura and theka, for everybody: to sing with, beside a recording or alone. */
export default async function SoundPage() {
  const viewer = await theViewer();
  const [book, presets, own] = await Promise.all([bookFor(viewer), presetsOf(viewer), ownSa(viewer)]);
  const taals = book.taal.all.filter(({ matras, bols }) => matras > 0 && bols.length === matras);
  return (
    <ClientWords areas={viewer.role === 'teacher' ? ['sound', 'soundHand'] : ['sound']}>
      <PageHeader title={words('sound')('title')} />
      <SoundTools
        own={own}
        keepSa={keepSa}
        presets={presets}
        ragas={book.raga.all.map((raga) => ({ name: raga.name, first: firstStringFor(raga) }))}
        taals={taals.map(taalChoice)}
        hand={viewer.role === 'teacher' ? await handOf(viewer) : undefined}
      />
    </ClientWords>
  );
}

// Only what the browser needs of it.
const taalChoice = ({ slug, name, devanagari, matras, vibhags, vibhagStarts, marks, tali, khali, bols }: Taal) => ({
  ...{ slug, name, devanagari, matras, vibhags, vibhagStarts, marks, tali, khali, bols },
  written: bols.map(bolInDevanagari),
});

async function handOf(teacher: Teacher) {
  const [all, students] = await Promise.all([batches(teacher), children(teacher)]);
  return {
    batches: all.map(({ id, name }) => ({ id, name })),
    students: students.map(({ id, callName }) => ({ id, name: callName })),
    ...{ make: makePreset, edit: editPreset, remove: deletePreset, restore: restorePreset },
  };
}
