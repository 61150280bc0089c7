import { clsx } from 'clsx';
import { ArrowDown, ArrowUp } from 'lucide-react';
import Link from 'next/link';
import { PlayButton } from '@/components/player/play-button';
import { clock } from '@/lib/i18n/clock';
import { words } from '@/lib/i18n/server';
import { type Shelf, shelfAddress } from '../shelf-address';
import { type ShelfRecording, trackOf } from '../shelf-recording';
import { rowData } from '../tagging/row-data';
import type { TagField } from '../tagging/tagging-hand';
import { Tick } from '../tagging/tags-in-place';

type Column = { tag: TagField | 'length'; sort: string; value: (recording: ShelfRecording) => string | undefined };

const columns: readonly Column[] = [
  { tag: 'title', sort: 'title', value: ({ title }) => title },
  { tag: 'raga', sort: 'raga', value: ({ raga }) => raga?.name },
  { tag: 'taal', sort: 'taal', value: ({ taal }) => taal },
  { tag: 'form', sort: 'form', value: ({ form }) => form },
  { tag: 'kind', sort: 'kind', value: ({ edit }) => edit?.kindName },
  { tag: 'laya', sort: 'laya', value: ({ laya }) => laya },
  { tag: 'recordedOn', sort: 'recorded', value: ({ day }) => day },
  { tag: 'length', sort: 'longest', value: ({ seconds }) => (seconds ? clock(seconds) : undefined) },
];

/** A shelf as a teacher's table: a row for each recording, sorted by its heads; cells are walked by arrows and changed in place. */
export function RecordingTable({ recordings, shelf }: { recordings: readonly ShelfRecording[]; shelf: Shelf }) {
  const t = words('libraryTagging');
  return (
    <div className="overflow-x-auto rounded-large border border-line bg-card" tabIndex={-1}>
      <table role="grid" aria-label={t('tableLabel')} className="w-full border-collapse text-small">
        <thead>
          <tr className="border-b border-line text-left">
            {columns.map((column) => (
              <Head key={column.tag} column={column} shelf={shelf} />
            ))}
          </tr>
        </thead>
        <tbody className="divide-y divide-line">
          {recordings.map((recording, down) => (
            <tr key={recording.id} data-row={rowData(recording)} className="has-[[data-tick]:checked]:bg-peacock-wash hover:bg-wash/60">
              {columns.map(({ tag, value }, across) => (
                <td
                  key={tag}
                  tabIndex={down === 0 && across === 0 ? 0 : -1}
                  data-tag={tag === 'length' ? undefined : tag}
                  className={clsx(CELL, tag === 'title' ? 'min-w-48' : tag === 'length' ? 'text-right tabular-nums' : 'cursor-pointer')}
                >
                  {tag === 'title' ? <TitleCell recording={recording} /> : (value(recording) ?? <span className="text-soft">–</span>)}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function TitleCell({ recording }: { recording: ShelfRecording }) {
  const { id, title, readiness } = recording;
  return (
    <span className="flex items-center gap-1">
      <Tick title={title} />
      {readiness.state === 'ready' && <PlayButton track={trackOf(recording)} className="size-11" />}
      <Link href={`/library/${id}`} tabIndex={-1} prefetch={false} className="inline-flex min-h-11 min-w-11 items-center font-semibold hover:underline">
        {title}
      </Link>
    </span>
  );
}

// Pressed once it sorts, pressed again the other way round.
function Head({ column: { tag, sort }, shelf }: { column: Column; shelf: Shelf }) {
  const t = words('libraryTagging');
  const name = tag === 'length' ? t('length') : t(`tag.${tag}`);
  const [up, down] = [shelf.sort === sort, shelf.sort === `${sort}-back`];
  const Arrow = down ? ArrowUp : ArrowDown;
  return (
    <th scope="col" aria-sort={up ? 'ascending' : down ? 'descending' : undefined} className={clsx('p-0', tag === 'length' && 'text-right')}>
      <Link
        href={shelfAddress({ ...shelf, page: 1, sort: (up ? `${sort}-back` : sort) as Shelf['sort'] })}
        prefetch={false}
        aria-label={t('sortBy', { column: name })}
        className="inline-flex min-h-11 min-w-11 items-center gap-1 px-2.5 font-semibold text-soft hover:text-ink"
      >
        {name}
        {(up || down) && <Arrow aria-hidden className="size-4" />}
      </Link>
    </th>
  );
}

const CELL = 'h-11 px-2.5 py-1 [overflow-wrap:normal] align-middle focus-visible:outline-3 focus-visible:-outline-offset-3 focus-visible:outline-focus';
