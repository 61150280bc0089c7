import { Compass } from 'lucide-react';
import { ButtonLink } from '@/components/ui/button';
import { ErrorState } from '@/components/ui/error-state';
import { words } from '@/lib/i18n/server';

/** What does not exist, and what one may not see: the same words for both. */
export function NothingHere() {
  const t = words('trouble');
  return (
    <div className="grid min-h-[70dvh] place-items-center">
      <ErrorState
        whole
        title={t('notFoundTitle')}
        next={t('notFound')}
        icon={<Compass aria-hidden />}
        action={<ButtonLink href="/">{t('goHome')}</ButtonLink>}
      />
    </div>
  );
}
