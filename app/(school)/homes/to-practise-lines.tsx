import type { PractiseLine } from '@/components/practice/to-practise';
import { trackOf } from '@/components/library/shelf-recording';
import { PlayAll } from '@/components/player/play-all';
import { PlayButton } from '@/components/player/play-button';
import { Face } from '@/components/ui/face';
import type { Viewer } from '@/lib/auth';
import { words } from '@/lib/i18n/server';
import { type ToPractise, toPractise } from '@/lib/practice';
import { schoolFormats } from '../library/school-formats';
import { shelfRecording } from '../library/shelf-recording';
import { PlayPassageButton } from '@/components/practice/play-passage-button';
import { askedLine } from '../practice/asked';

/** What a child is asked to practise, as their home shows it. */
export async function toPractiseLines(viewer: Viewer): Promise<PractiseLine[]> {
  const [rows, formats] = await Promise.all([toPractise(viewer), schoolFormats(viewer)]);
  return rows.map((row) => lineOf(row, formats));
}

function lineOf(row: ToPractise, formats: Awaited<ReturnType<typeof schoolFormats>>): PractiseLine {
  const t = words('practice');
  const { how, text, until } = askedLine({ ...row, collection: null }, formats);
  const recordings = row.recordings.map((one) => shelfRecording(one, formats));
  const tracks = recordings.filter(({ readiness }) => readiness.state === 'ready').map(trackOf);
  const [first] = recordings;
  const [track] = tracks;
  const count = row.collection ? t('recordings', { count: recordings.length }) : undefined;
  return {
    id: row.id,
    href: row.collection ? `/library/collections/${row.collection.id}` : `/library/${first?.id}`,
    title: row.collection?.name ?? first?.title ?? '',
    text,
    detail: [count, how, until && t('until', { day: until })].filter(Boolean).join(' · '),
    face: <Face face={first?.raga?.face} className="size-14 rounded-small" />,
    play: track && (row.collection ? <PlayAll tracks={tracks} /> : row.passage ? <PlayPassageButton track={track} passage={row.passage} /> : <PlayButton track={track} tone="kumkum" size="large" />),
  };
}
