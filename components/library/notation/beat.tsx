import { clsx } from 'clsx';
import type { Mark, Matra } from '@/lib/music/notation-reader';
import type { Note, Sung } from '@/lib/music/notation-matra';
import { SWARAS } from '@/lib/music/swaras';
import type { Script } from './notation-sheet';

/** One matra: the taal's mark, the notes in it side by side, the word below. */
export function Beat({ matra, mark, script }: { matra: Matra; mark: Mark | null; script: Script }) {
  return (
    <span className="grid min-w-9 grid-rows-[1rem_2.25rem_1.25rem] justify-items-center px-1">
      <span className={clsx('text-caption font-semibold tabular-nums', mark?.kind === 'sam' ? 'text-kumkum' : 'text-soft')}>{mark?.mark}</span>
      <span className={clsx('flex items-center font-title text-subtitle', matra.sung.length > 1 && 'gap-0.5 border-b border-edge')}>
        {matra.sung.map((sung, at) => (
          <OneNote key={at} sung={sung} script={script} />
        ))}
      </span>
      <span className="text-small whitespace-nowrap text-soft">{matra.word}</span>
    </span>
  );
}

function OneNote({ sung, script }: { sung: Sung; script: Script }) {
  if (sung.kind === 'hold') return <span className="px-0.5 text-soft">–</span>;
  if (sung.kind === 'rest') return <span className="px-0.5 text-soft">×</span>;
  const { note, kan, khatka, meend } = sung;
  return (
    <span className={clsx('relative inline-flex', meend && 'notation-meend')}>
      {kan && (
        <sup className="text-caption">
          <Swara note={kan} script={script} />
        </sup>
      )}
      {khatka && '('}
      <Swara note={note} script={script} />
      {khatka && ')'}
    </span>
  );
}

function Swara({ note, script }: { note: Note; script: Script }) {
  const name = SWARAS[note.swara];
  if (!name) return null;
  return (
    <span
      lang={script === 'devanagari' ? 'hi' : undefined}
      data-octave={note.octave || undefined}
      className={clsx('notation-swara', name.alteration === 'komal' && 'notation-komal', name.alteration === 'tivra' && 'notation-tivra')}
    >
      {name[script]}
    </span>
  );
}
