import type { Metadata } from 'next';
import { AddLink } from '@/components/library/add-link';
import { DeletedLink } from '@/components/library/deleted/deleted-link';
import { EmptyLibrary } from '@/components/library/empty-library';
import { SavedSearches } from '@/components/library/search/saved-searches';
import { SearchField } from '@/components/library/search/search-field';
import { isList, ragaAlone, type Shelf, shelfFrom, shelfQuery } from '@/components/library/shelf-address';
import { ShelfWays } from '@/components/library/shelf-ways';
import { RecordLink } from '@/components/recorder/record-link';
import { PageHeader } from '@/components/ui/page-header';
import { theViewer } from '@/lib/auth';
import { words } from '@/lib/i18n/server';
import { newest, savedSearches } from '@/lib/library';
import { RecordingsOfShelf } from './recordings-of-shelf';
import { WallOfShelf } from './wall-of-shelf';

export const metadata: Metadata = { title: words('library')('title') };

/** The library: a wall of ragas (or taals, or forms), or the recordings of one shelf, as the address says. */
export default async function LibraryPage({ searchParams }: { searchParams: Promise<Record<string, string | string[] | undefined>> }) {
  const t = words('library');
  const viewer = await theViewer();
  const shelf = shelfFrom(await searchParams);
  const teaches = viewer.role === 'teacher';
  const [[first], kept] = await Promise.all([newest(viewer, 1), savedSearches(viewer)]);
  if (!first) return <EmptyLibrary teaches={teaches} record={<RecordLink tone="wash" />} />;
  // A raga is a place of its own, with its face at the head.
  const isPlace = ragaAlone(shelf) !== undefined;

  return (
    <>
      {!isPlace && <PageHeader title={t('title')} end={
            teaches && (
              <>
                <AddLink />
                <RecordLink />
              </>
            )
          } />}
      {!isPlace && (
        <div className="flex flex-col gap-3 pb-6 desk:flex-row desk:flex-wrap desk:items-center desk:gap-x-6">
          <div className="desk:w-96">
            <SearchField label={t('searchLabel')} placeholder={t('searchHint')} q={shelf.q} keep={besideWords(shelf)} />
          </div>
          <ShelfWays shelf={shelf} />
          <SavedSearches searches={kept} here={shelfQuery({ ...shelf, page: 1 })} />
        </div>
      )}
      {isList(shelf) ? <RecordingsOfShelf viewer={viewer} shelf={shelf} kept={kept} /> : <WallOfShelf viewer={viewer} by={shelf.by as WallBy} />}
      {teaches && !isPlace && <DeletedLink>{t('recentlyDeleted')}</DeletedLink>}
    </>
  );
}

type WallBy = Exclude<Shelf['by'], 'newest'>;

// What was chosen is kept while one searches; where one stood in the library is not.
const besideWords = ({ chosen, sort }: Shelf) => [...new URLSearchParams(shelfQuery({ chosen, sort }))];
