import { clsx } from 'clsx';
import type { ChangeEvent, ReactNode } from 'react';

type Choice = { value: string; label: ReactNode };

type SegmentedControlProps = {
  /** What is chosen here, for those who do not see the row. */
  label: string;
  name: string;
  choices: readonly Choice[];
  /** With `onChange` the parent keeps the choice; with `defaultValue` the form does. */
  value?: string;
  defaultValue?: string;
  onChange?: (value: string) => void;
  className?: string;
};

/** Two to five choices side by side, one of them taken: ordinary radio buttons underneath. */
export function SegmentedControl({ label, name, choices, value, defaultValue, onChange, className }: SegmentedControlProps) {
  const listening = onChange && { onChange: (event: ChangeEvent<HTMLInputElement>) => onChange(event.target.value) };
  return (
    <fieldset className={clsx('flex flex-wrap gap-1 rounded-full bg-wash p-1', className)}>
      <legend className="sr-only">{label}</legend>
      {choices.map((choice) => (
        <label key={choice.value} className={SEGMENT}>
          <input
            type="radio"
            name={name}
            value={choice.value}
            {...listening}
            {...(value === undefined ? { defaultChecked: choice.value === defaultValue } : { checked: choice.value === value })}
            className="sr-only"
          />
          {choice.label}
        </label>
      ))}
    </fieldset>
  );
}

const SEGMENT = `relative flex min-h-11 grow items-center justify-center rounded-full px-4 text-small font-medium text-soft
  transition-colors hover:text-ink has-checked:bg-ink has-checked:text-paper has-focus-visible:outline-3
  has-focus-visible:outline-offset-1 has-focus-visible:outline-focus`;
