'use client';

import { CloudOff } from 'lucide-react';
import { useSyncExternalStore } from 'react';
import { useWords } from '@/lib/i18n/client';

/** Says that the connection is gone, and that nothing is lost: at the top of what is seen, wherever the page is scrolled to. */
export function OfflineBanner() {
  const t = useWords('shell');
  const online = useSyncExternalStore(subscribe, () => navigator.onLine, () => true);
  return (
    <div role="status" data-screen-only className="sticky top-0 z-20">
      {!online && (
        <p className="page-edge flex items-center justify-center gap-3 bg-marigold-wash pt-[max(0.625rem,env(safe-area-inset-top))] pb-2.5 text-small text-marigold-ink low:py-1">
          <CloudOff aria-hidden className="size-5 shrink-0" />
          {t('offline')}
        </p>
      )}
    </div>
  );
}

function subscribe(listener: () => void) {
  addEventListener('online', listener);
  addEventListener('offline', listener);
  return () => {
    removeEventListener('online', listener);
    removeEventListener('offline', listener);
  };
}
