import { clsx } from 'clsx';

type ProgressBarProps = {
  /** What is on its way, for those who do not see the bar. */
  label: string;
  /** 0 to 1; without it the bar breathes. */
  value?: number;
  tone?: 'peacock' | 'marigold' | 'kumkum';
};

/** How far something has come. */
export function ProgressBar({ label, value, tone = 'peacock' }: ProgressBarProps) {
  const part = value === undefined ? undefined : Math.round(Math.min(1, Math.max(0, value)) * 100);
  return (
    <div role="progressbar" aria-label={label} aria-valuemin={0} aria-valuemax={100} aria-valuenow={part} className="h-2 overflow-hidden rounded-full bg-wash">
      <div
        className={clsx('h-full rounded-full transition-[width] duration-300', TONES[tone], part === undefined && 'w-full animate-breathe')}
        style={part === undefined ? undefined : { width: `${part}%` }}
      />
    </div>
  );
}

const TONES = { peacock: 'bg-peacock', marigold: 'bg-marigold', kumkum: 'bg-kumkum' };
