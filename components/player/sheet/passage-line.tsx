'use client';

import { clsx } from 'clsx';
import { Play, Repeat } from 'lucide-react';
import { clock } from '@/lib/i18n/clock';
import { useWords } from '@/lib/i18n/client';
import { usePlayer } from '../player';
import { repeatPassage } from '../practice/practising';
import { speedName } from '../speed-name';

type Props = {
  piece: { id: string; label: string; from: number; to: number; speed: number };
  /** While a chain is made: which one it is in it, 0 for not; else undefined. */
  place: number | undefined;
  onChoose: () => void;
};

/** A named piece, the whole line one button: repeats it, or puts it into the chain that is being made. */
export function PassageLine({ piece, place, onChoose }: Props) {
  const t = useWords('player');
  const { practice } = usePlayer();
  const isOn = practice.on && practice.pieces.some(({ id }) => id === piece.id);
  const { from, to, label, id, speed } = piece;
  const isMaking = place !== undefined;
  return (
    <li>
      <button type="button" aria-pressed={isMaking ? place > 0 : isOn} onClick={isMaking ? onChoose : () => repeatPassage({ from, to, label, id }, speed)} className={LINE}>
        <span aria-hidden className={clsx(ROUND, isOn || place ? 'bg-marigold-wash text-marigold-ink' : 'bg-wash text-kumkum')}>
          {isMaking ? place || '' : isOn ? <Repeat /> : <Play fill="currentColor" className="ml-[6%]" />}
        </span>
        <span className="min-w-0 grow">
          <span className="block truncate font-semibold">{label}</span>
          <span className="text-small text-soft tabular-nums">
            {t('fromTo', { from: clock(from), to: clock(to) })}
            {speed !== 1 && ` · ${t('speedNamed', { speed: speedName(speed) })}`}
          </span>
        </span>
      </button>
    </li>
  );
}

const LINE = 'flex min-h-14 w-full items-center gap-3 rounded-small py-1.5 text-left leading-snug hover:bg-wash';
const ROUND = 'inline-flex size-10 shrink-0 items-center justify-center rounded-full font-semibold tabular-nums [&>svg]:size-4.5';
