'use client';

import { Play } from 'lucide-react';
import { Button } from '@/components/ui/button';
import { useWords } from '@/lib/i18n/client';
import type { Remembered } from './remembered';

type Props = { files: readonly Remembered[]; onGoOn: () => void; onForget: () => void };

/**
 * Says which files were on their way when the page was closed. Where the browser can open them again by itself it is a matter of one tap;
 * elsewhere they are to be chosen again.
 */
export function UnfinishedFiles({ files, onGoOn, onForget }: Props) {
  const t = useWords('libraryUpload');
  const able = files.some(({ handle }) => handle);
  return (
    <div role="status" className="empty:hidden">
      {files.length > 0 && (
        <div className="flex flex-wrap items-center gap-x-4 gap-y-2 rounded-medium bg-marigold-wash px-4 py-3">
          <p className="min-w-0 flex-1 basis-60">
            {t(able ? 'unfinishedHere' : 'unfinished', { count: files.length, names: namesOf(files) })}
          </p>
          <div className="flex flex-wrap gap-2">
            {able && (
              <Button size="small" icon={<Play aria-hidden />} onClick={onGoOn}>
                {t('goOn')}
              </Button>
            )}
            <Button tone="quiet" size="small" onClick={onForget}>
              {t('forgetUnfinished')}
            </Button>
          </div>
        </div>
      )}
    </div>
  );
}

const namesOf = (files: readonly Remembered[]) => files.slice(0, 3).map(({ name }) => name).join(', ') + (files.length > 3 ? ', …' : '');
