'use client';

import { ListOrdered, RotateCcw } from 'lucide-react';
import { useState } from 'react';
import { Button } from '@/components/ui/button';
import { useWords } from '@/lib/i18n/client';
import { repeat } from '../practice/practising';
import type { Piece } from '../practice/wish';
import type { Track } from '../track';
import { PassageLine } from './passage-line';
import { usePassages } from './use-passages';

/** The named pieces of a recording: a tap repeats one at its speed; several in order make a chain. */
export function Passages({ track }: { track: Track }) {
  const t = useWords('player');
  const { rows, again } = usePassages(track.href);
  const [chain, setChain] = useState<readonly string[] | null>(null);
  if (rows === 'failed')
    return (
      <p className="flex flex-wrap items-center justify-between gap-2 text-small text-soft">
        {t('passagesFailed')}
        <Button tone="quiet" size="small" icon={<RotateCcw aria-hidden />} onClick={again}>
          {t('tryAgain')}
        </Button>
      </p>
    );
  if (!rows?.length) return null;
  const pieces = rows.map(({ id, label, fromMs, toMs, speed }) => ({ id, label, from: fromMs / 1000, to: toMs / 1000, speed }));
  const play = () => {
    repeat((chain ?? []).flatMap((id): Piece[] => pieces.filter((piece) => piece.id === id).map(({ from, to, label }) => ({ id, label, from, to }))));
    setChain(null);
  };
  const choose = (id: string) => setChain(chain && (chain.includes(id) ? chain.filter((one) => one !== id) : [...chain, id]));
  return (
    <section aria-label={t('passages')}>
      <div className="flex min-h-11 items-center justify-between gap-2">
        <h3 className="text-small text-soft">{t(chain ? 'chainHow' : 'passages')}</h3>
        {pieces.length > 1 && (
          <Button tone="quiet" size="small" icon={<ListOrdered aria-hidden />} onClick={chain && chain.length > 1 ? play : () => setChain(chain ? null : [])}>
            {chain && chain.length > 1 ? t('chainPlay', { count: chain.length }) : t(chain ? 'chainLeave' : 'chain')}
          </Button>
        )}
      </div>
      <ul className="divide-y divide-line">
        {pieces.map((piece) => (
          <PassageLine key={piece.id} piece={piece} place={chain ? chain.indexOf(piece.id) + 1 : undefined} onChoose={() => choose(piece.id)} />
        ))}
      </ul>
    </section>
  );
}
