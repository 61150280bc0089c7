'use client';

import { LogIn } from 'lucide-react';
import { buttonClass } from '@/components/ui/button';
import { useWords } from '@/lib/i18n/client';
import type { Trouble } from '../trouble';

/** Why it does not sound, and what to do. */
export function Sorry({ trouble }: { trouble: Trouble }) {
  const t = useWords('player');
  return (
    <div className="flex flex-col items-center gap-3 rounded-medium border border-line bg-card px-5 py-4 text-center">
      <p role="alert">{t(trouble)}</p>
      {trouble === 'signedOut' && (
        <a href="/sign-in" className={buttonClass({ tone: 'wash', size: 'small' })}>
          <LogIn aria-hidden />
          {t('signIn')}
        </a>
      )}
    </div>
  );
}
