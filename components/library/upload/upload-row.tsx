'use client';

import { Check, CircleAlert, Copy, Pause, Play, RotateCw, X } from 'lucide-react';
import Link from 'next/link';
import { memo, type ReactNode } from 'react';
import { Button } from '@/components/ui/button';
import { IconButton } from '@/components/ui/icon-button';
import { ProgressBar } from '@/components/ui/progress-bar';
import { useWords } from '@/lib/i18n/client';
import { percentOf, sizeInWords } from './measures';
import type { Preparation } from './use-preparation';
import type { UploadQueue, UploadRow as Row } from './upload-queue';

type Props = { row: Row; queue: Pick<UploadQueue, 'pause' | 'resume' | 'retry' | 'keepBoth' | 'cancel'>; offline: boolean; preparation?: Preparation };

/** One file on its way: its name, how far it is, what can be done about it, and what became of it. */
export const UploadRow = memo(function UploadRow({ row, queue, offline, preparation }: Props) {
  const t = useWords('libraryUpload');
  const name = row.tags.title || row.file.name;
  return (
    <li className="flex flex-col gap-2 [content-visibility:auto] [contain-intrinsic-size:auto_4.5rem] border-b border-line px-4 py-3 last:border-b-0">
      <div className="flex items-center gap-3">
        <Mark phase={row.phase} />
        <div className="min-w-0 flex-1">
          <p className="truncate font-medium" title={row.file.name}>
            {name}
          </p>
          <p className="text-small text-soft">
            <State row={row} offline={offline} preparation={preparation} />
          </p>
        </div>
        {row.phase === 'sending' || (row.phase === 'waiting' && row.sent > 0) ? (
          <IconButton label={t('pauseOne', { name })} icon={<Pause />} onClick={() => queue.pause(row.key)} />
        ) : null}
        {row.phase === 'paused' && <IconButton label={t('goOnOne', { name })} icon={<Play />} onClick={() => queue.resume(row.key)} />}
        {row.phase !== 'kept' && <IconButton label={t('removeOne', { name })} icon={<X />} onClick={() => queue.cancel(row.key)} />}
      </div>
      {(row.phase === 'sending' || row.phase === 'paused' || (row.phase === 'waiting' && row.sent > 0)) && (
        <ProgressBar label={t('progressOf', { name })} value={row.sent / row.file.size} tone={row.phase === 'sending' ? 'kumkum' : 'marigold'} />
      )}
      {row.phase === 'kept' && preparation?.state === 'preparing' && (
        <ProgressBar label={t('preparingOf', { name })} value={preparation.percent ? preparation.percent / 100 : undefined} />
      )}
      {row.phase === 'failed' && !row.refused && (
        <Answer>
          <Button tone="wash" size="small" icon={<RotateCw aria-hidden />} onClick={() => queue.retry(row.key)}>
            {t('tryAgain')}
          </Button>
        </Answer>
      )}
      {row.phase === 'duplicate' && (
        <Answer>
          <Button tone="wash" size="small" icon={<Copy aria-hidden />} onClick={() => queue.keepBoth(row.key)}>
            {t('keepBoth')}
          </Button>
          <Button tone="quiet" size="small" onClick={() => queue.cancel(row.key)}>
            {t('leaveIt')}
          </Button>
        </Answer>
      )}
    </li>
  );
});

function State({ row, offline, preparation }: Omit<Props, 'queue'>) {
  const t = useWords('libraryUpload');
  const percent = percentOf(row.sent, row.file.size);
  const size = sizeInWords(row.file.size);
  if (row.phase === 'waiting' && row.sheetOf && !row.sheetOf.recordingId) return t('waitingForRecording');
  if (row.phase === 'waiting' && offline) return t('waitingForNetwork', { size });
  if (row.phase === 'waiting' || row.phase === 'chosen') return t('waiting', { size });
  if (row.phase === 'paused') return t('paused', { percent, size });
  if (row.phase === 'sending') {
    if (percent === 100) return t('checking');
    return row.speed ? t('sendingAt', { percent, size, speed: sizeInWords(row.speed) }) : t('sending', { percent, size });
  }
  if (row.phase === 'failed') return <span className="text-kumkum">{row.message}</span>;
  const link = (chunks: ReactNode) => (
    <Link key="recording" href={`/library/${row.recording?.id}`} prefetch={false} className="hit-area font-medium text-ink underline underline-offset-2">
      {chunks}
    </Link>
  );
  if (row.sheetOf) return t.rich('keptBeside', { link, title: row.recording?.title ?? '' });
  if (row.phase === 'duplicate') return t.rich('duplicate', { link, title: row.recording?.title ?? '' });
  if (preparation?.state === 'failed') return <span className="text-kumkum">{t.rich('keptUnready', { link, why: preparation.message })}</span>;
  if (preparation?.state === 'preparing') return t.rich('keptPreparing', { link, percent: preparation.percent });
  return t.rich('kept', { link });
}

function Mark({ phase }: { phase: Row['phase'] }) {
  if (phase === 'kept') return <Check aria-hidden className="size-5 shrink-0 text-peacock" />;
  if (phase === 'failed') return <CircleAlert aria-hidden className="size-5 shrink-0 text-kumkum" />;
  if (phase === 'duplicate') return <Copy aria-hidden className="size-5 shrink-0 text-marigold-ink" />;
  return null;
}

const Answer = ({ children }: { children: ReactNode }) => <div className="flex flex-wrap gap-2">{children}</div>;
