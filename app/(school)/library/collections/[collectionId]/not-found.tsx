import { ButtonLink } from '@/components/ui/button';
import { PageHeader } from '@/components/ui/page-header';
import { words } from '@/lib/i18n/server';

/** A collection that is missing, deleted, or not for this person: one answer for all three. */
export default function CollectionNotFound() {
  const t = words('collections');
  return (
    <>
      <PageHeader title={t('notFoundTitle')} lead={t('notFound')} />
      <ButtonLink href="/library/collections">{t('showAll')}</ButtonLink>
    </>
  );
}
