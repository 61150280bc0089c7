import type { Metadata } from 'next';
import { CollectionTiles } from '@/components/library/collections/collection-tiles';
import { CollectionsEmpty } from '@/components/library/collections/collections-empty';
import { NewCollection } from '@/components/library/collections/new-collection';
import { PagesOf } from '@/components/library/collections/pages-of';
import { PageHeader } from '@/components/ui/page-header';
import { SearchBox } from '@/components/ui/search-box';
import { theViewer } from '@/lib/auth';
import { ClientWords } from '@/lib/i18n/client-words';
import { words } from '@/lib/i18n/server';
import { collections } from '@/lib/library';
import { bookFor } from '../school-formats';
import { ragaTag } from '../tag-names';
import { makeCollection } from './actions';

export const metadata: Metadata = { title: words('collections')('title') };

/** The collections of the school: sets of recordings in an order. */
export default async function CollectionsPage({ searchParams }: { searchParams: Promise<{ q?: string; page?: string }> }) {
  const t = words('collections');
  const viewer = await theViewer();
  const asked = await searchParams;
  const q = String(asked.q ?? '').trim().slice(0, 80);
  const [{ collections: rows, total, page, pages }, book] = await Promise.all([collections(viewer, { text: q, page: Number(asked.page) || 1 }), bookFor(viewer)]);
  const teaches = viewer.role === 'teacher';
  const shown = rows.map(({ id, name, count, ragas }) => ({ id, name, count, faces: ragas.map((raga) => (raga ? ragaTag(raga, book).face : undefined)) }));
  return (
    <ClientWords areas={['collectionsHand']}>
      <PageHeader title={t('title')} lead={t('lead')} back={{ href: '/library', label: t('library') }} end={teaches && <NewCollection create={makeCollection} />} />
      {(total > 12 || q) && (
        <div className="pb-6 desk:w-96">
          <SearchBox action="/library/collections" label={t('find')} placeholder={t('find')} defaultValue={q} />
        </div>
      )}
      {shown.length > 0 ? <CollectionTiles collections={shown} /> : <CollectionsEmpty teaches={teaches} q={q} />}
      <PagesOf page={page} pages={pages} q={q} />
    </ClientWords>
  );
}
