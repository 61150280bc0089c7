import type { UploadIntentInput } from '@/lib/library/shared';
import type { Piece } from '../sound/compose';

export type Format = 'opus' | 'm4a' | 'webm' | 'mp3' | 'wav';

/** A recording of the demo: the file's name without its ending (by which it is known again), the music, and what the teacher says. */
export type CastRecording = {
  file: string;
  format: Format;
  piece: Piece;
  said: UploadIntentInput;
  /** Only for these batches, or these students, by name. */
  only?: { batches: string[] } | { students: string[] };
};

export type CastParent = { name: string; email: string; phone?: string; children: string[] };

/** A school of the demo, with everybody in it. `batches`: the students of each, by name. */
export type CastSchool = {
  school: string;
  teacher: string;
  email: string;
  timeZone: string;
  currency: string;
  students: string[];
  parents: CastParent[];
  batches: Record<string, string[]>;
  recordings: CastRecording[];
};
