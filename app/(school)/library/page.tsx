import type { Metadata } from 'next';
import { AddLink } from '@/components/library/add-link';
import { EmptyLibrary } from '@/components/library/empty-library';
import { isList, type Shelf, shelfFrom } from '@/components/library/shelf-address';
import { ShelfWays } from '@/components/library/shelf-ways';
import { PageHeader } from '@/components/ui/page-header';
import { SearchBox } from '@/components/ui/search-box';
import { theViewer } from '@/lib/auth';
import { words } from '@/lib/i18n/server';
import { newest } from '@/lib/library';
import { RecordingsOfShelf } from './recordings-of-shelf';
import { WallOfShelf } from './wall-of-shelf';

export const metadata: Metadata = { title: words('library')('title') };

/** The library: a wall of ragas (or taals, or forms), or the recordings of one shelf, as the address says. */
export default async function LibraryPage({ searchParams }: { searchParams: Promise<Record<string, string | string[] | undefined>> }) {
  const t = words('library');
  const viewer = await theViewer();
  const shelf = shelfFrom(await searchParams);
  const teaches = viewer.role === 'teacher';
  const [first] = await newest(viewer, 1);
  if (!first) return <EmptyLibrary teaches={teaches} />;
  // A raga is a place of its own, with its face at the head.
  if (shelf.raga) return <RecordingsOfShelf viewer={viewer} shelf={shelf} />;

  return (
    <>
      <PageHeader title={t('title')} end={teaches && <AddLink />} />
      <div className="flex flex-col gap-3 pb-6 desk:flex-row desk:items-center desk:gap-6">
        <div className="desk:w-96">
          <SearchBox action="/library" label={t('searchLabel')} placeholder={t('searchHint')} defaultValue={shelf.q} />
        </div>
        <ShelfWays shelf={shelf} />
      </div>
      {isList(shelf) ? <RecordingsOfShelf viewer={viewer} shelf={shelf} /> : <WallOfShelf viewer={viewer} by={shelf.by as WallBy} />}
    </>
  );
}

type WallBy = Exclude<Shelf['by'], 'newest'>;
