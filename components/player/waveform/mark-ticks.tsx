import type { Mark } from './paint';
import { percent } from './use-camera';

/** Where named places are, from afar; their names are written in the close-up. */
export const MarkTicks = ({ marks, length }: { marks: readonly Mark[]; length: number }) =>
  marks.map(({ at, label }) => <span key={`${at} ${label}`} aria-hidden className="absolute top-0 h-2 w-0.5 -translate-x-1/2 rounded-full bg-marigold" style={{ left: percent(at / length) }} />);
