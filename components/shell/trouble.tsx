'use client';

import { useSyncExternalStore } from 'react';
import { buttonClass } from '@/components/ui/button-class';
import { ErrorState } from '@/components/ui/error-state';
import { useWords } from '@/lib/i18n/client';

/** What a page says when it cannot be shown: what is kept, what to do, and the number under which the log has it. */
export function Trouble({ digest, retry }: { digest?: string; retry: () => void }) {
  const t = useWords('trouble');
  const online = useSyncExternalStore(never, () => navigator.onLine, () => true);
  return (
    <div className="grid min-h-[70dvh] place-items-center">
      <ErrorState
        whole
        title={t(online ? 'errorTitle' : 'offlineTitle')}
        kept={t(online ? 'error' : 'offline')}
        next={online && (digest ? t('errorNext', { number: digest }) : t('errorNextPlain'))}
        // A plain button: every page carries this file, so it brings nothing along.
        action={
          <button type="button" onClick={retry} className={buttonClass({})}>
            {t('tryAgain')}
          </button>
        }
      />
    </div>
  );
}

const never = () => () => undefined;
