'use client';

import { useWords } from '@/lib/i18n/client';

/** Names what lay in a chosen folder and does not belong in a library, so that nobody looks for it there later. */
export function LeftOut({ names }: { names: readonly string[] }) {
  const t = useWords('libraryUpload');
  return (
    <div role="status" className="empty:hidden">
      {names.length > 0 && (
        <p className="text-small text-soft">
          {t('leftOut', { count: names.length, names: names.slice(0, 5).join(', ') + (names.length > 5 ? ', …' : '') })}
        </p>
      )}
    </div>
  );
}
