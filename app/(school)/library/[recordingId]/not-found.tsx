import { ButtonLink } from '@/components/ui/button';
import { PageHeader } from '@/components/ui/page-header';
import { words } from '@/lib/i18n/server';

/** A recording that is missing, deleted, or somebody else's: one answer for all three. */
export default function RecordingNotFound() {
  const t = words('library');
  return (
    <>
      <PageHeader title={t('notFoundTitle')} lead={t('notFound')} />
      <ButtonLink href="/library">{t('toLibrary')}</ButtonLink>
    </>
  );
}
