'use client';

import { Check } from 'lucide-react';
import { ButtonLink } from '@/components/ui/button';
import { useWords } from '@/lib/i18n/client';
import type { UploadRow } from './upload-queue';

/** Says so when every file has found its end and at least one became a recording. Its place is always there, so that it is read out. */
export function AllDone({ rows }: { rows: readonly UploadRow[] }) {
  const t = useWords('libraryUpload');
  const kept = rows.filter(({ phase }) => phase === 'kept');
  const sheets = kept.filter(({ sheetOf }) => sheetOf).length;
  const added = kept.length - sheets;
  const done = kept.length > 0 && rows.every(({ phase }) => ['kept', 'duplicate', 'failed'].includes(phase));
  return (
    <div role="status" className="empty:hidden">
      {done && (
        <div className="flex animate-rise flex-wrap items-center gap-x-4 gap-y-3 rounded-medium bg-peacock-wash px-5 py-4">
          <Check aria-hidden className="size-6 shrink-0 text-peacock" />
          <p className="min-w-0 flex-1 basis-48 text-lead font-semibold">{t('allDone', { count: added, sheets, both: added > 0 && sheets > 0 ? 'yes' : 'no' })}</p>
          <ButtonLink href="/library?by=newest" tone="wash" size="small" prefetch={false}>
            {t('seeThem')}
          </ButtonLink>
        </div>
      )}
    </div>
  );
}
