import { redirect } from 'next/navigation';
import type { ReactNode } from 'react';
import { RagaHead } from '@/components/library/raga-head';
import { RecordingList } from '@/components/library/recording-list';
import { NothingFound } from '@/components/library/nothing-found';
import { ChosenChips } from '@/components/library/search/chosen-chips';
import { FacetList } from '@/components/library/search/facet-list';
import { FilterPlace } from '@/components/library/search/filter-place';
import { KeepPlace } from '@/components/library/search/keep-place';
import { KeepSearch } from '@/components/library/search/keep-search';
import type { KeptSearch } from '@/components/library/search/saved-searches';
import { chosenIn, PAGE, ragaAlone, rowsInSight, type Shelf, shelfAddress, shelfQuery } from '@/components/library/shelf-address';
import { ShowEarlier, ShowMore } from '@/components/library/show-more';
import { PageHeader } from '@/components/ui/page-header';
import type { Viewer } from '@/lib/auth/viewer';
import { ClientWords } from '@/lib/i18n/client-words';
import { words } from '@/lib/i18n/server';
import { searchRecordings } from '@/lib/library';
import { chipsOf, nameOfShelf } from './chosen-in-words';
import { facetsOfShelf } from './facets-of-shelf';
import { editables, ListForTeacher, ToolsForTeacher } from './list-for-teacher';
import { MenuOfTag } from './menu-of-tag';
import { schoolFormats } from './school-formats';
import { forgetSearch, keepSearch, nameSearch } from './search/actions';
import { teacherHand } from './teacher-hand';
import { shelfRecording } from './shelf-recording';
import { TableOfShelf } from './table-of-shelf';
import { ragaCard } from './tag-names';

/** The recordings of one shelf: of a raga, of a search, of what was chosen, or simply the newest; and what can be chosen there. */
export async function RecordingsOfShelf({ viewer, shelf, kept }: { viewer: Viewer; shelf: Shelf; kept: readonly KeptSearch[] }) {
  const t = words('library');
  const { q, chosen, sort, page } = shelf;
  // How many there are decides which rows are in sight; asking for all the pages up to here is right unless the list is shorter.
  const { skip, take } = rowsInSight(page, page * PAGE);
  const [found, formats] = await Promise.all([searchRecordings(viewer, { text: q, chosen, sort, skip, take }), schoolFormats(viewer)]);
  const { recordings: rows, total, instead, fewer, unfiltered } = found;
  if (total > 0 && skip >= total) redirect(shelfAddress({ ...shelf, page: Math.ceil(total / PAGE) }));
  const facets = await facetsOfShelf(viewer, shelf, found.facets);
  const raga = ragaAlone(shelf);
  const card = raga && raga !== 'none' ? ragaCard(raga, formats.book) : undefined;
  const title = nameOfShelf(shelf, facets);
  const said = q ? t('found', { count: total, q: instead ?? q }) : t('recordings', { count: total });
  const query = shelfQuery({ ...shelf, page: 1 });
  const teaches = viewer.role === 'teacher';
  const shown = rows.map((row) => ({ ...shelfRecording(row, formats), ...(teaches && { edit: editables(row) }) }));
  const around = (list: ReactNode) => (teaches ? <ListForTeacher {...{ shelf, total }}>{list}</ListForTeacher> : list);

  return (
    <>
      {card ? <RagaHead raga={card} menu={teaches && <MenuOfTag shelf={shelf} book={formats.book} />} /> : raga && <PageHeader title={title} back={{ href: '/library', label: t('title') }} />}
      <div className="desk:grid desk:grid-cols-[13.5rem_minmax(0,1fr)] desk:items-start desk:gap-x-8">
        <ClientWords areas={['librarySearch']}>
          <div className="flex items-center justify-between gap-2 pb-3 desk:contents">
            <FilterPlace chosen={chosenIn(chosen) - (raga ? 1 : 0)} found={total}>
              <FacetList facets={facets} />
            </FilterPlace>
            {!raga && total > 0 && (q || chosenIn(chosen) > 0) && (
              <div className="desk:col-start-2 desk:justify-self-end desk:pb-1">
                <KeepSearch key={query} query={query} name={title} kept={kept.find((one) => one.query === query)} keep={keepSearch} rename={nameSearch} forget={forgetSearch} />
              </div>
            )}
          </div>
        </ClientWords>
        <div className="min-w-0 desk:col-start-2">
          <ChosenChips chips={raga ? [] : chipsOf(shelf, facets)} none={shelfAddress({ ...shelf, chosen: {}, page: 1, by: q ? shelf.by : 'newest' })} />
          {instead && <p className="pb-3">{t('instead', { q: q ?? '', instead })}</p>}
          <p role="status" className="sr-only">
            {said}
          </p>
          <ShowEarlier shelf={shelf} total={total} />
          {rows.length > 0 ? (
            around(
              <RecordingList
                label={title}
                recordings={shown}
                hand={teaches ? teacherHand : undefined}
                faces={!card}
                tools={teaches && <ToolsForTeacher shelf={shelf} menu={!card && <MenuOfTag shelf={shelf} book={formats.book} />} />}
                table={viewer.role === 'teacher' && shelf.view === 'table' && <TableOfShelf teacher={viewer} recordings={shown} {...{ shelf, total, formats }} />}
                head={raga ? <p className="text-soft">{said}</p> : <Head title={q ? said : title} count={q ? undefined : said} />}
              />,
            )
          ) : (
            <NothingFound
              q={q}
              unfiltered={unfiltered > 0 ? { href: shelfAddress({ ...shelf, chosen: {}, page: 1, by: q ? shelf.by : 'newest' }), count: unfiltered } : undefined}
              fewer={fewer && { ...fewer, href: shelfAddress({ q: fewer.text, chosen }) }}
            />
          )}
          <ShowMore shelf={shelf} total={total} />
          <KeepPlace />
        </div>
      </div>
    </>
  );
}

const Head = ({ title, count }: { title: string; count?: string }) => (
  <div className="min-w-0 grow basis-44">
    <h2 className="font-title text-subtitle leading-tight">{title}</h2>
    {count && <p className="text-small text-soft">{count}</p>}
  </div>
);
