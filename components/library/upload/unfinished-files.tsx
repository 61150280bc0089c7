'use client';

import { Button } from '@/components/ui/button';
import { useWords } from '@/lib/i18n/client';
import type { Unfinished } from './unfinished';

/** Says which files were on their way when the page was closed: a browser cannot open them again by itself. */
export function UnfinishedFiles({ files, onForget }: { files: readonly Unfinished[]; onForget: () => void }) {
  const t = useWords('libraryUpload');
  if (!files.length) return null;
  return (
    <div role="status" className="flex flex-wrap items-center gap-x-4 gap-y-2 rounded-medium bg-marigold-wash px-4 py-3">
      <p className="min-w-0 flex-1 basis-60">{t('unfinished', { count: files.length, names: namesOf(files) })}</p>
      <Button tone="quiet" size="small" onClick={onForget}>
        {t('forgetUnfinished')}
      </Button>
    </div>
  );
}

const namesOf = (files: readonly Unfinished[]) => files.slice(0, 3).map(({ name }) => name).join(', ') + (files.length > 3 ? ', …' : '');
