import type { FaceInput } from '@/components/ui/face';
import type { FirstString } from '@/lib/music/tanpura';

/** What the player needs to know of a recording. */
export type Track = {
  id: string;
  title: string;
  ragaName?: string;
  ragaDevanagari?: string;
  taalName?: string;
  /** The raga's face; without it the quiet neutral one. */
  face?: FaceInput;
  /** The Sa it is sung in, "C#3" or "C#", where that is known, and what a tanpura's first string sounds beneath its raga. */
  sa?: string;
  firstString?: FirstString;
  /** Where its sound is, e.g. /library/<id>/audio */
  src: string;
  seconds?: number;
  /** The page that tells more of it. */
  href?: string;
  /** Loudness along the way, 0–100, about 120 of them; or the address that has them, as a JSON array. */
  peaks?: readonly number[];
  peaksFrom?: string;
};
