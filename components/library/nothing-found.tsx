import { SearchX } from 'lucide-react';
import { ButtonLink } from '@/components/ui/button';
import { EmptyState } from '@/components/ui/empty-state';
import { words } from '@/lib/i18n/server';

/** A shelf with nothing on it, or a search that found nothing (`q` is what was asked). */
export function NothingFound({ q }: { q?: string }) {
  const t = words('library');
  return (
    <EmptyState
      icon={<SearchX aria-hidden />}
      title={q ? t('found', { count: 0, q }) : t('emptyShelf')}
      action={
        <ButtonLink href="/library" tone="wash">
          {t('showEverything')}
        </ButtonLink>
      }
    >
      {q && t('foundNone')}
    </EmptyState>
  );
}
