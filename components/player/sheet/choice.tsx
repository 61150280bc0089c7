import { clsx } from 'clsx';
import type { ReactNode } from 'react';

type ChoiceProps = { isChosen: boolean; onClick: () => void; children: ReactNode };

/** One of several to choose from; the chosen one is filled, and said to be pressed. */
export function Choice({ isChosen, onClick, children }: ChoiceProps) {
  return (
    <button type="button" aria-pressed={isChosen} onClick={onClick} className={clsx(CHOICE, isChosen ? 'border-marigold bg-marigold-wash text-marigold-ink' : 'border-line bg-card hover:bg-wash')}>
      {children}
    </button>
  );
}

/** Choices beside one another, as many to a row as fit; `label` says what is chosen. */
export function Choices({ label, children }: { label: string; children: ReactNode }) {
  return (
    <div role="group" aria-label={label} className="grid grid-cols-[repeat(auto-fill,minmax(4.5rem,1fr))] gap-2">
      {children}
    </div>
  );
}

const CHOICE = `min-h-12 rounded-small border px-2 text-center font-semibold leading-tight tabular-nums transition-[background-color,transform] active:scale-[0.97]`;
