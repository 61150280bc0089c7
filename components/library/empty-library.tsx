import { Disc3, Plus } from 'lucide-react';
import { ButtonLink } from '@/components/ui/button';
import { EmptyState } from '@/components/ui/empty-state';
import { PageHeader } from '@/components/ui/page-header';
import { words } from '@/lib/i18n/server';
import { DeletedLink } from './deleted/deleted-link';

/** A library with nothing in it yet: how to begin for a teacher, kind words for everyone else. */
export function EmptyLibrary({ teaches }: { teaches: boolean }) {
  const t = words('library');
  return (
    <>
      <PageHeader title={t('title')} />
      <EmptyState
        icon={<Disc3 aria-hidden />}
        title={t(teaches ? 'emptyTitle' : 'emptyOthersTitle')}
        action={
          teaches && (
            <ButtonLink href="/library/add" icon={<Plus aria-hidden />}>
              {t('add')}
            </ButtonLink>
          )
        }
      >
        {t(teaches ? 'emptyTeacher' : 'emptyOthers')}
      </EmptyState>
      {teaches && <DeletedLink>{t('recentlyDeleted')}</DeletedLink>}
    </>
  );
}
