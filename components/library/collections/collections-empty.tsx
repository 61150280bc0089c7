import { LibraryBig } from 'lucide-react';
import { ButtonLink } from '@/components/ui/button';
import { EmptyState } from '@/components/ui/empty-state';
import { words } from '@/lib/i18n/server';

/** No collections: none yet, or none of that name. */
export function CollectionsEmpty({ teaches, q }: { teaches: boolean; q?: string }) {
  const t = words('collections');
  if (q)
    return (
      <EmptyState icon={<LibraryBig aria-hidden />} title={t('noneNamed', { q })} action={<ButtonLink href="/library/collections" tone="wash">{t('showAll')}</ButtonLink>} />
    );
  return (
    <EmptyState icon={<LibraryBig aria-hidden />} title={t('noneYet')}>
      {t(teaches ? 'noneTeacher' : 'noneOthers')}
    </EmptyState>
  );
}
