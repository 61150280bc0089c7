import { NeutralFace } from './neutral-face';
import { RagaFace } from './raga-face';
import type { FaceInput } from './raga-lines';

export type { FaceInput } from './raga-lines';

/** The face of what a recording is in: its raga's, or the quiet one where no raga is known. Decorative: the name stands beside it. */
export function Face({ face, sung, className }: { face?: FaceInput; sung?: boolean; className?: string }) {
  return face ? <RagaFace face={face} sung={sung} className={className} /> : <NeutralFace className={className} />;
}
