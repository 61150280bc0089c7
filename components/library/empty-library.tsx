import { Disc3, Plus } from 'lucide-react';
import type { ReactNode } from 'react';
import { ButtonLink } from '@/components/ui/button';
import { EmptyState } from '@/components/ui/empty-state';
import { PageHeader } from '@/components/ui/page-header';
import { words } from '@/lib/i18n/server';
import { DeletedLink } from './deleted/deleted-link';

/** A library with nothing in it yet: how to begin for a teacher (`record`: the way to the recorder), kind words for everyone else. */
export function EmptyLibrary({ teaches, record }: { teaches: boolean; record?: ReactNode }) {
  const t = words('library');
  return (
    <>
      <PageHeader title={t('title')} />
      <EmptyState
        icon={<Disc3 aria-hidden />}
        title={t(teaches ? 'emptyTitle' : 'emptyOthersTitle')}
        action={
          teaches && (
            <div className="flex flex-wrap justify-center gap-3">
              <ButtonLink href="/library/add" icon={<Plus aria-hidden />}>
                {t('add')}
              </ButtonLink>
              {record}
            </div>
          )
        }
      >
        {t(teaches ? 'emptyTeacher' : 'emptyOthers')}
      </EmptyState>
      {teaches && <DeletedLink>{t('recentlyDeleted')}</DeletedLink>}
    </>
  );
}
