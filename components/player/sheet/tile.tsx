import { clsx } from 'clsx';
import type { ReactNode } from 'react';

type TileProps = {
  /** What it is about, below. */
  label: string;
  /** How it stands, above. */
  value: ReactNode;
  /** It is at work. */
  lit?: boolean;
  isOpen: boolean;
  onClick: () => void;
};

/** One of the player's tiles: says how something stands, and opens where it is changed. */
export function Tile({ label, value, lit, isOpen, onClick }: TileProps) {
  return (
    <button type="button" aria-expanded={isOpen} onClick={onClick} className={clsx(TILE, isOpen ? 'bg-wash' : 'bg-card', lit ? 'border-marigold' : isOpen ? 'border-edge' : 'border-line')}>
      <span className={clsx('inline-flex min-h-6 items-center gap-1 font-semibold tabular-nums [&>svg]:size-4', lit && 'text-marigold-ink')}>{value}</span>
      <span className="text-caption text-soft">{label}</span>
    </button>
  );
}

const TILE = `flex min-h-16 min-w-0 flex-col items-center justify-center rounded-small border px-1 leading-tight transition-[background-color,transform]
  hover:bg-wash active:scale-[0.97] low:min-h-12`;
