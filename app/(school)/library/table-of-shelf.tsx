import { PAGE, rowsInSight, type Shelf } from '@/components/library/shelf-address';
import type { ShelfRecording } from '@/components/library/shelf-recording';
import { trackOf } from '@/components/library/shelf-recording';
import { LazyGrid } from '@/components/library/table/lazy-grid';
import { rowOf } from '@/components/library/tagging/row-data';
import type { Teacher } from '@/lib/auth';
import { clock } from '@/lib/i18n/clock';
import { ClientWords } from '@/lib/i18n/client-words';
import { words } from '@/lib/i18n/server';
import { hearersOf } from '@/lib/library';
import type { SchoolFormats } from './school-formats';
import { retag, takeBack } from './tagging/actions';

type Props = { teacher: Teacher; recordings: readonly ShelfRecording[]; shelf: Shelf; total: number; formats: Pick<SchoolFormats, 'list'> };

/** The recordings of a shelf as the teacher's table; whom each is for is asked for here only. */
export async function TableOfShelf({ teacher, recordings, shelf, total, formats }: Props) {
  const t = words('libraryTable');
  const hearers = await hearersOf(teacher, recordings.map(({ id }) => id));
  const rows = recordings.flatMap((recording) => {
    const { id, seconds, readiness, edit } = recording;
    const names = hearers.get(id);
    if (!edit) return [];
    return [
      {
        ...rowOf(recording, edit),
        length: seconds ? clock(seconds) : undefined,
        track: readiness.state === 'ready' ? trackOf(recording) : undefined,
        hearers: names ? formats.list(names) || t('nobody') : t('everyone'),
      },
    ];
  });
  return (
    <ClientWords areas={['libraryTable']}>
      <LazyGrid rows={rows} shelf={shelf} skip={rowsInSight(shelf.page, shelf.page * PAGE).skip} total={total} hand={{ retag, takeBack }} />
    </ClientWords>
  );
}
