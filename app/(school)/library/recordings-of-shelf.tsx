import { redirect } from 'next/navigation';
import { RagaHead } from '@/components/library/raga-head';
import { RecordingList } from '@/components/library/recording-list';
import { NothingFound } from '@/components/library/nothing-found';
import { PAGE, rowsInSight, type Shelf, shelfAddress } from '@/components/library/shelf-address';
import { ShowEarlier, ShowMore } from '@/components/library/show-more';
import { PageHeader } from '@/components/ui/page-header';
import type { Viewer } from '@/lib/auth/viewer';
import { words } from '@/lib/i18n/server';
import { recordings } from '@/lib/library';
import type { Book } from '@/lib/music/book';
import { schoolFormats } from './school-formats';
import { teacherHand } from './teacher-hand';
import { shelfRecording } from './shelf-recording';
import { formName, ragaCard, taalTag } from './tag-names';

/** The recordings of one shelf: of a raga, a taal, a form, a search, or simply the newest. */
export async function RecordingsOfShelf({ viewer, shelf }: { viewer: Viewer; shelf: Shelf }) {
  const t = words('library');
  const { raga, taal, form, q } = shelf;
  const asked = { raga, taal, form, text: q };
  // How many there are decides which rows are in sight; asking for all the pages up to here is right unless the list is shorter.
  const { skip, take } = rowsInSight(shelf.page, shelf.page * PAGE);
  const [{ recordings: rows, total }, formats] = await Promise.all([recordings(viewer, { ...asked, skip, take }), schoolFormats(viewer)]);
  if (total > 0 && skip >= total) redirect(shelfAddress({ ...shelf, page: Math.ceil(total / PAGE) }));
  const card = raga && raga !== 'none' ? ragaCard(raga, formats.book) : undefined;
  const title = q ? t('found', { count: total, q }) : titleOf(shelf, formats.book);

  return (
    <>
      {card ? <RagaHead raga={card} /> : raga && <PageHeader title={title} back={{ href: '/library', label: t('title') }} />}
      <ShowEarlier shelf={shelf} total={total} />
      {rows.length > 0 ? (
        <RecordingList
          label={title}
          recordings={rows.map((row) => shelfRecording(row, formats))}
          hand={viewer.role === 'teacher' ? teacherHand : undefined}
          faces={!card}
          head={raga ? <p className="text-soft">{t('recordings', { count: total })}</p> : <h2 className="font-title text-subtitle">{title}</h2>}
        />
      ) : (
        <NothingFound q={q} />
      )}
      <ShowMore shelf={shelf} total={total} />
    </>
  );
}

function titleOf({ raga, taal, form }: Shelf, book: Book): string {
  const t = words('library');
  if (raga) return raga === 'none' ? t('withoutRaga') : ragaCard(raga, book).name;
  if (taal) return taal === 'none' ? t('withoutTaal') : taalTag(taal, book).name;
  if (form) return form === 'none' ? t('withoutForm') : formName(form, book);
  return t('newest');
}
