'use client';

import { Pause, Play, RotateCw } from 'lucide-react';
import { useEffect, useRef } from 'react';
import { Button } from '@/components/ui/button';
import { Card } from '@/components/ui/card';
import { ProgressBar } from '@/components/ui/progress-bar';
import { useWords } from '@/lib/i18n/client';
import { minutesLeft } from './measures';
import { isMoving, type UploadQueue, type UploadRow as Row } from './upload-queue';
import { UploadRow } from './upload-row';
import type { Preparation } from './use-preparation';

type Props = { rows: readonly Row[]; queue: UploadQueue; offline: boolean; preparations: Record<string, Preparation> };

/** Every file that was sent off: the whole at the top, what went wrong first, then the rest in the order they were chosen. */
export function FilesOnTheirWay({ rows, queue, offline, preparations }: Props) {
  const t = useWords('libraryUpload');
  const heading = useRef<HTMLHeadingElement>(null);
  const begun = rows.length > 0;
  // The button that sent them off is gone: one goes on reading here.
  useEffect(() => {
    if (begun) heading.current?.focus();
  }, [begun]);
  if (!begun) return null;
  const failed = rows.filter(({ phase }) => phase === 'failed');
  const again = failed.filter(({ refused }) => !refused);
  const paused = rows.filter(({ phase }) => phase === 'paused');
  const duplicates = rows.filter(({ phase }) => phase === 'duplicate');
  const moving = rows.filter(isMoving);
  const [sent, size] = bytesOf(rows);
  return (
    <section aria-labelledby="on-their-way" className="flex flex-col gap-3">
      <div className="flex flex-wrap items-center justify-between gap-x-4 gap-y-2">
        <h2 id="on-their-way" ref={heading} tabIndex={-1} className="text-lead font-semibold outline-none">
          <Summary rows={rows} />
        </h2>
        <div className="flex flex-wrap gap-2">
          {moving.length > 1 && (
            <Button tone="wash" size="small" icon={<Pause aria-hidden />} onClick={queue.pauseAll}>
              {t('pauseAll')}
            </Button>
          )}
          {paused.length > 1 && (
            <Button tone="wash" size="small" icon={<Play aria-hidden />} onClick={queue.resumeAll}>
              {t('goOnAll')}
            </Button>
          )}
          {duplicates.length > 1 && (
            <Button tone="wash" size="small" onClick={() => duplicates.forEach(({ key }) => queue.cancel(key))}>
              {t('leaveAll')}
            </Button>
          )}
          {again.length > 1 && (
            <Button tone="wash" size="small" icon={<RotateCw aria-hidden />} onClick={() => again.forEach(({ key }) => queue.retry(key))}>
              {t('tryAllAgain')}
            </Button>
          )}
        </div>
      </div>
      {moving.length > 0 && <ProgressBar label={t('list')} value={sent / size} tone="kumkum" />}
      {failed.length > 0 && <p className="font-medium text-kumkum">{t('failures', { count: failed.length })}</p>}
      <Card flush>
        <ul>
          {[...failed, ...rows.filter(({ phase }) => phase !== 'failed')].map((row) => (
            <UploadRow key={row.key} row={row} queue={queue} offline={offline} preparation={row.recording && preparations[row.recording.id]} />
          ))}
        </ul>
      </Card>
    </section>
  );
}

function Summary({ rows }: { rows: readonly Row[] }) {
  const t = useWords('libraryUpload');
  const [sent, size] = bytesOf(rows);
  const minutes = minutesLeft(size - sent, rows.reduce((sum, { speed }) => sum + speed, 0));
  const counts = { done: rows.filter(({ phase }) => phase === 'kept').length, total: rows.length };
  return minutes === undefined ? t('summary', counts) : t('summaryLeft', { ...counts, minutes });
}

const bytesOf = (rows: readonly Row[]): [number, number] =>
  rows.reduce<[number, number]>(([sent, size], row) => [sent + row.sent, size + row.file.size], [0, 0]);
