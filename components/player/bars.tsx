import { clsx } from 'clsx';

/** Loudness as upright bars (0–100 each); without peaks a row of dots. Fills its place; its colour is the text's. */
export function Bars({ peaks = [], className }: { peaks?: readonly number[]; className?: string }) {
  return (
    <svg aria-hidden viewBox={`0 0 ${COUNT * 5} 64`} preserveAspectRatio="none" className={clsx('absolute inset-0 size-full', className)}>
      <path d={pathOf(barsOf(peaks))} stroke="currentColor" strokeWidth="3" strokeLinecap="round" fill="none" vectorEffect="non-scaling-stroke" />
    </svg>
  );
}

// As many as stay apart on a phone.
const COUNT = 64;

/** As many bars as there is room for, each the loudest of its part. */
export function barsOf(peaks: readonly number[], count = COUNT): number[] {
  return Array.from({ length: count }, (_, bar) => {
    const from = Math.floor((bar * peaks.length) / count);
    return Math.max(0, ...peaks.slice(from, Math.max(from + 1, Math.floor(((bar + 1) * peaks.length) / count))));
  });
}

const pathOf = (bars: readonly number[]) =>
  bars
    .map((peak, place) => {
      const half = (Math.min(100, peak) / 100) * 29;
      return `M${place * 5 + 2.5} ${(32 - half).toFixed(1)}V${(32 + half).toFixed(1)}`;
    })
    .join('');
