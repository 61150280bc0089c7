import { clsx } from 'clsx';
import { type FaceInput, ragaLines } from './raga-lines';

type RagaFaceProps = {
  face: FaceInput;
  /** Draws its lines once, in the order they are sung: for the one face a page is about. */
  sung?: boolean;
  /** Says what it is where no name stands beside it. */
  title?: string;
  className?: string;
};

/**
 * A raga's face, the same everywhere: the ascent bright inside, the descent outside, vadi the largest point, samvadi the second, absent
 * swaras faint; its colours are its hour. Under 2 kB. Size and corners come with `className`.
 */
export function RagaFace({ face, sung, title, className }: RagaFaceProps) {
  const lines = ragaLines(face);
  const said = title ? { role: 'img', 'aria-label': title } : { 'aria-hidden': true };
  return (
    <svg viewBox="0 0 200 200" {...said} className={clsx('face', `prahar-${face.prahar ?? 0}`, sung && 'sung', className)}>
      <circle cx="100" cy="100" r="76" opacity=".22" />
      <path d={lines.absent} strokeWidth="3.4" opacity=".5" />
      <path d={lines.descent} pathLength="1" strokeWidth="2" opacity=".75" />
      <path d={lines.ascent} pathLength="1" strokeWidth="4.5" fill="#fff" fillOpacity=".16" />
      <path d={lines.sung} strokeWidth="9" />
      <path d={lines.samvadi} strokeWidth="14" />
      <path d={lines.vadi} strokeWidth="20" />
    </svg>
  );
}
