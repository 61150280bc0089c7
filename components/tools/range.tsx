import { clsx } from 'clsx';
import { useId } from 'react';

type RangeProps = {
  label: string;
  value: number;
  from: number;
  to: number;
  step: number;
  /** The value in words, beside the name and for those who hear it. */
  said: string;
  /** What its two ends mean. */
  ends?: readonly [string, string];
  onChange: (value: number) => void;
  className?: string;
};

/** A slider for a thumb, with its value in words. */
export function Range({ label, value, from, to, step, said, ends, onChange, className }: RangeProps) {
  const id = useId();
  return (
    <div className={clsx('min-w-0', className)}>
      <div className="flex items-baseline justify-between gap-3">
        <label htmlFor={id} className="font-medium">
          {label}
        </label>
        <span className="text-small text-soft tabular-nums">{said}</span>
      </div>
      <input
        id={id}
        type="range"
        min={from}
        max={to}
        step={step}
        value={value}
        aria-valuetext={said}
        onChange={(event) => onChange(Number(event.target.value))}
        className="block h-11 w-full cursor-pointer touch-pan-y accent-kumkum"
      />
      {ends && (
        <p aria-hidden className="-mt-2 flex justify-between text-caption text-soft">
          <span>{ends[0]}</span>
          <span>{ends[1]}</span>
        </p>
      )}
    </div>
  );
}
