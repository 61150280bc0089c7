'use client';

import { ArrowUp, X } from 'lucide-react';
import { IconButton } from '@/components/ui/icon-button';
import { useWords } from '@/lib/i18n/client';
import { list, usePlayer } from '../player';
import { coming, earlier, without } from '../queue-order';
import { Choice } from './choice';

const MOST = 30;

/** What comes next: earlier, or not at all; and whether it comes by itself. */
export function QueuePanel() {
  const t = useWords('player');
  const { queue, track, onward } = usePlayer();
  const next = coming(queue, track);
  if (next.length === 0) return <p className="text-small text-soft">{t('queueEmpty')}</p>;
  return (
    <>
      <div className="flex items-center justify-between gap-3">
        <h3 className="text-small text-soft">{t('queue')}</h3>
        <Choice isChosen={onward} onClick={() => list({ onward: !onward })}>
          {t('onward')}
        </Choice>
      </div>
      <ol className="divide-y divide-line">
        {next.slice(0, MOST).map(({ id, title }, place) => (
          <li key={id} className="flex min-h-12 items-center gap-1">
            <span className="min-w-0 grow truncate">{title}</span>
            <IconButton label={t('earlier', { title })} icon={<ArrowUp aria-hidden />} disabled={place === 0} onClick={() => list({ queue: earlier(queue, id) })} />
            <IconButton label={t('takeOut', { title })} icon={<X aria-hidden />} onClick={() => list({ queue: without(queue, id) })} />
          </li>
        ))}
      </ol>
      {next.length > MOST && <p className="text-small text-soft">{t('queueMore', { count: next.length - MOST })}</p>}
    </>
  );
}
