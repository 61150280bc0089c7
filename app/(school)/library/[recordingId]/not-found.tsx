import { Music } from 'lucide-react';
import { ButtonLink } from '@/components/ui/button';
import { EmptyState } from '@/components/ui/empty-state';
import { words } from '@/lib/i18n/server';

/** A recording that is missing, deleted, or somebody else's: one answer for all three. */
export default function RecordingNotFound() {
  const t = words('library');
  return (
    <EmptyState icon={<Music aria-hidden />} title={t('notFoundTitle')} action={<ButtonLink href="/library">{t('toLibrary')}</ButtonLink>}>
      {t('notFound')}
    </EmptyState>
  );
}
