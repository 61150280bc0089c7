/** Words about a take, as they are sent along with it: title, raga, who hears it … */
export type Tags = Record<string, string>;

/** The piece of a take that is to be heard, in milliseconds of the whole. */
export type Piece = { fromMs: number; toMs: number };

/** What this device knows of a take whose sound it keeps in slices. */
export type Take = {
  id: string;
  /** Whose it is, a person's id: nobody else who uses this device is offered it. */
  owner: string;
  mime: string;
  /** When it began, in milliseconds since 1970. */
  startedAt: number;
  /** What was recorded, and the places that were marked in it, in milliseconds. */
  lengthMs: number;
  markers: readonly number[];
  tags: Tags;
  piece?: Piece;
  /** `open`: its owner still has to say what is to become of it. `saved`: it goes to the school by itself. */
  state: 'open' | 'saved';
};

/** A take's sound, and how loud it was, ten times a second, 0–100. */
export type Sound = { blob: Blob; levels: readonly number[] };

export const LEVEL_EVERY = 100; // ms

/** A take as a file for the school. Its name and date stay the same however often it is made, so that an upload goes on where it stopped. */
export function fileOf({ id, mime, startedAt }: Take, blob: Blob): File {
  const type = mime.split(';')[0] || 'audio/webm';
  const ending = { 'audio/mp4': 'm4a', 'audio/ogg': 'ogg' }[type] ?? 'webm';
  return new File([blob], `take-${id.slice(0, 8)}.${ending}`, { type, lastModified: startedAt });
}

/** What is said of a take when it is sent: its tags, what is to be heard of it and where it was marked. A piece that is all of it is none. */
export function saidOf({ tags, markers, lengthMs, piece }: Take): Tags {
  const whole = Math.round(lengthMs);
  const isCut = piece && (piece.fromMs > 0 || piece.toMs < whole);
  return {
    ...Object.fromEntries(Object.entries(tags).filter(([, value]) => value)),
    lengthMs: String(whole),
    ...(markers.length > 0 && { markers: markers.map(Math.round).join(',') }),
    ...(isCut && piece.fromMs > 0 && { trimFromMs: String(Math.round(piece.fromMs)) }),
    ...(isCut && piece.toMs < whole && { trimToMs: String(Math.round(piece.toMs)) }),
  };
}
