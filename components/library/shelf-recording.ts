import type { Track } from '@/components/player/track';
import type { FaceInput } from '@/components/ui/face';
import type { FirstString } from '@/lib/music/tanpura';

/** What a tag is called here, and under which slug the library keeps it. */
export type Tag = { slug: string; name: string };

/** A raga as a shelf shows it, and the tanpura it wants; one of the school's own may have neither script nor face. */
export type RagaTag = Tag & { devanagari?: string; face?: FaceInput; firstString?: FirstString };

/** How far the copy that plays everywhere has come. */
export type Readiness = { state: 'ready' } | { state: 'waiting' } | { state: 'working'; percent: number } | { state: 'failed'; why: string };

/** What a teacher changes in place: slugs, '' where nothing is said, and the version that is seen. */
export type Editables = { version: number; taal: string; form: string; kind: string; laya: string; recordedOn: string; kindName: string };

/** A recording as it stands on a shelf: names ready to read, seconds, and a day as people say it. */
export type ShelfRecording = {
  id: string;
  title: string;
  raga?: RagaTag;
  taal?: string;
  form?: string;
  laya?: string;
  day?: string;
  seconds?: number;
  /** The Sa it is sung in. */
  sa?: string;
  peaks?: readonly number[];
  readiness: Readiness;
  /** For teachers alone. */
  edit?: Editables;
};

/** What the player needs of it. */
export const trackOf = ({ id, title, raga, taal, seconds, sa, peaks }: ShelfRecording): Track => ({
  id,
  title,
  ragaName: raga?.name,
  ragaDevanagari: raga?.devanagari,
  taalName: taal,
  face: raga?.face,
  sa,
  firstString: raga?.firstString,
  src: `/library/${id}/audio`,
  href: `/library/${id}`,
  seconds,
  peaks,
  peaksFrom: `/library/${id}/waveform`,
});

export const isOnItsWay = ({ readiness }: ShelfRecording): boolean => readiness.state === 'waiting' || readiness.state === 'working';
