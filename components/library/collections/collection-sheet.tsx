import type { ReactNode } from 'react';
import { PlayAll } from '@/components/player/play-all';
import { PlayQueue } from '@/components/player/play-queue';
import { PageHeader } from '@/components/ui/page-header';
import { clock } from '@/lib/i18n/clock';
import { ClientWords } from '@/lib/i18n/client-words';
import { words } from '@/lib/i18n/server';
import { RecordingList } from '../recording-list';
import { type ShelfRecording, trackOf } from '../shelf-recording';
import { AddRecording } from './add-recording';
import type { CollectionHand } from './collection-hand';
import { CollectionItems } from './collection-items';
import { CollectionMenu } from './collection-menu';

type Collection = { id: string; name: string; description: string; recordings: readonly ShelfRecording[] };
type Props = { collection: Collection; hand?: CollectionHand; asked: ReactNode };

/** A collection on a page of its own: its recordings in order, to be played through. Its teacher orders them, adds and takes out. */
export function CollectionSheet({ collection, hand, asked }: Props) {
  const t = words('collections');
  const { id, name, description, recordings } = collection;
  const tracks = recordings.filter(({ readiness }) => readiness.state === 'ready').map(trackOf);
  const length = recordings.reduce((sum, { seconds }) => sum + (seconds ?? 0), 0);
  const count = t('recordings', { count: recordings.length });
  const head = <p className="text-soft tabular-nums">{length > 0 ? t('countAndLength', { count, length: clock(length) }) : count}</p>;
  return (
    <ClientWords areas={['collectionsHand', 'libraryRow']}>
      <PageHeader
        title={name}
        lead={description || undefined}
        back={{ href: '/library/collections', label: t('title') }}
        end={hand && <CollectionMenu collection={{ id, name, description }} hand={hand} />}
      />
      <div className="grid grid-cols-1 items-start gap-6 desk:grid-cols-[minmax(0,1fr)_20rem]">
        <div className="min-w-0">
          {!hand && <RecordingList label={name} recordings={recordings} faces head={head} />}
          {hand && (
            <PlayQueue tracks={tracks}>
              <div className="flex min-h-11 items-center justify-between gap-4 pb-3">
                {head}
                {tracks.length > 1 && <PlayAll tracks={tracks} />}
              </div>
              {recordings.length > 0 && <CollectionItems collectionId={id} recordings={recordings} label={name} hand={{ add: hand.add, take: hand.take, move: hand.move }} />}
              <div className="pt-6">
                <AddRecording collectionId={id} add={hand.add} />
              </div>
            </PlayQueue>
          )}
        </div>
        <div className="flex min-w-0 flex-col gap-5">{asked}</div>
      </div>
    </ClientWords>
  );
}
