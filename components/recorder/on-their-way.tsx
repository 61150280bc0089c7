'use client';

import { Check, CircleAlert, CloudOff, X } from 'lucide-react';
import Link from 'next/link';
import { type ReactNode, useSyncExternalStore } from 'react';
import { Button } from '@/components/ui/button';
import { Card } from '@/components/ui/card';
import { IconButton } from '@/components/ui/icon-button';
import { ProgressBar } from '@/components/ui/progress-bar';
import { useWords } from '@/lib/i18n/client';
import type { Take } from './take';
import type { OnItsWay, TakeOutbox } from './take-outbox';

type Props = { rows: readonly OnItsWay[]; outbox: Pick<TakeOutbox, 'retry' | 'dismiss'>; onOpen: (take: Take) => void };

/** Takes that were saved: how far each has come, and what became of it. */
export function OnTheirWay({ rows, outbox, onOpen }: Props) {
  const t = useWords('recorder');
  const online = useSyncExternalStore(listenToNetwork, () => navigator.onLine, () => true);
  return (
    <Card flush role="status">
      <ul aria-label={t('onTheirWay')}>
        {rows.map((row) => (
          <li key={row.take.id} className="flex flex-col gap-2 border-b border-line px-4 py-3 last:border-b-0">
            <div className="flex items-center gap-3">
              <Mark phase={row.phase} online={online} />
              <div className="min-w-0 grow">
                <p className="truncate font-medium">{row.take.tags.title}</p>
                <p className="text-small text-soft">
                  <Fate row={row} online={online} />
                </p>
              </div>
              {row.phase === 'kept' && <IconButton label={t('dismiss', { title: row.take.tags.title ?? '' })} icon={<X aria-hidden />} onClick={() => outbox.dismiss(row.take.id)} />}
            </div>
            {row.phase === 'sending' && <ProgressBar label={t('progress', { title: row.take.tags.title ?? '' })} value={row.size ? row.sent / row.size : undefined} tone="kumkum" />}
            {row.phase === 'failed' && (
              <div className="flex gap-2">
                <Button tone="wash" size="small" onClick={() => (row.refused ? changed(row) : outbox.retry())}>
                  {t(row.refused ? 'change' : 'tryAgain')}
                </Button>
              </div>
            )}
          </li>
        ))}
      </ul>
    </Card>
  );

  function changed({ take }: OnItsWay) {
    outbox.dismiss(take.id);
    onOpen({ ...take, state: 'open' });
  }
}

function Fate({ row, online }: { row: OnItsWay; online: boolean }) {
  const t = useWords('recorder');
  if (row.phase === 'failed') return <span className="text-kumkum">{row.message || t('notSent')}</span>;
  if (row.phase === 'waiting') return t(online ? 'waiting' : 'keptHere');
  if (row.phase === 'sending') return t('sending', { percent: row.size ? Math.floor((row.sent / row.size) * 100) : 0 });
  const link = (chunks: ReactNode) => (
    <Link key="recording" href={`/library/${row.recording?.id}`} prefetch={false} className="hit-area font-medium text-ink underline underline-offset-2">
      {chunks}
    </Link>
  );
  return t.rich(row.take.tags.published === 'false' ? 'keptAsDraft' : 'inLibrary', { link });
}

function Mark({ phase, online }: { phase: OnItsWay['phase']; online: boolean }) {
  if (phase === 'kept') return <Check aria-hidden className="size-5 shrink-0 text-peacock" />;
  if (phase === 'failed') return <CircleAlert aria-hidden className="size-5 shrink-0 text-kumkum" />;
  return phase === 'waiting' && !online ? <CloudOff aria-hidden className="size-5 shrink-0 text-marigold-ink" /> : null;
}

function listenToNetwork(listener: () => void) {
  window.addEventListener('online', listener);
  window.addEventListener('offline', listener);
  return () => {
    window.removeEventListener('online', listener);
    window.removeEventListener('offline', listener);
  };
}
