import type { Metadata } from 'next';
import { DeletedList } from '@/components/library/deleted/deleted-list';
import { ButtonLink } from '@/components/ui/button';
import { PageHeader } from '@/components/ui/page-header';
import { theTeacher } from '@/lib/auth';
import { words } from '@/lib/i18n/server';
import { deletedRecordings } from '@/lib/library';
import { schoolFormats } from '../school-formats';
import { bringBack } from '../actions';
import { ragaTag } from '../tag-names';

export const metadata: Metadata = { title: words('libraryDeleted')('title') };

/** What was deleted in the last thirty days, to be brought back. */
export default async function DeletedPage({ searchParams }: { searchParams: Promise<{ page?: string }> }) {
  const t = words('libraryDeleted');
  const teacher = await theTeacher();
  const asked = Number((await searchParams).page);
  const [{ rows, page, pages }, { book, ago }] = await Promise.all([deletedRecordings(teacher, asked), schoolFormats(teacher)]);
  const shown = rows.map(({ id, title, raga, deletedAt }) => ({ id, title, face: raga ? ragaTag(raga, book).face : undefined, when: ago(deletedAt) }));
  return (
    <>
      <PageHeader title={t('title')} lead={t('lead')} back={{ href: '/library', label: t('library') }} />
      <DeletedList rows={shown} bringBack={bringBack} />
      {pages > 1 && (
        <nav aria-label={t('pages')} className="flex items-center justify-between gap-4 pt-8">
          {page > 1 ? <ButtonLink href={`/library/deleted?page=${page - 1}`} tone="wash" size="small">{t('earlier')}</ButtonLink> : <span />}
          <span className="text-small text-soft">{t('pageOf', { page, pages })}</span>
          {page < pages ? <ButtonLink href={`/library/deleted?page=${page + 1}`} tone="wash" size="small">{t('more')}</ButtonLink> : <span />}
        </nav>
      )}
    </>
  );
}
