'use client';

import { MicOff } from 'lucide-react';
import { useSyncExternalStore } from 'react';
import { ButtonLink } from '@/components/ui/button';
import { useWords } from '@/lib/i18n/client';
import { familyOf, type Trouble } from './microphone-trouble';

/** Why there is no recording, what to do about it in this browser, and the way round it: a file that was recorded elsewhere. */
export function TroubleCard({ trouble, uploadAt }: { trouble: Trouble; uploadAt: string }) {
  const t = useWords('recorder');
  const family = useSyncExternalStore(never, () => familyOf(navigator.userAgent, navigator.maxTouchPoints), () => 'other' as const);
  return (
    <div role="alert" className="flex animate-rise flex-col gap-3 rounded-large bg-marigold-wash p-5">
      <p className="flex items-center gap-3 text-lead font-semibold">
        <MicOff aria-hidden className="size-6 shrink-0 text-marigold-ink" />
        {t(`trouble.${trouble}`)}
      </p>
      <p>{trouble === 'refused' ? t(`allow.${family}`) : t(`instead.${trouble}`)}</p>
      <p className="text-small">{t('fileInstead')}</p>
      <div>
        <ButtonLink href={uploadAt} tone="wash" size="small" prefetch={false} className="bg-card!">
          {t('chooseFile')}
        </ButtonLink>
      </div>
    </div>
  );
}

const never = () => () => undefined;
