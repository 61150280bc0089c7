'use client';

import { Button } from '@/components/ui/button';
import { useWords } from '@/lib/i18n/client';

/** In place of a take's preview, where the network went before the preview was here. */
export function PreviewLater() {
  const t = useWords('recorder');
  return (
    <div role="status" className="flex flex-col items-start gap-3 rounded-large bg-marigold-wash p-5">
      <p>{t('keptForLater')}</p>
      <Button tone="wash" size="small" className="bg-card!" onClick={() => window.location.reload()}>
        {t('loadAgain')}
      </Button>
    </div>
  );
}
