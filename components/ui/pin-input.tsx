'use client';

import { clsx } from 'clsx';
import { type ChangeEvent, useState } from 'react';
import { useFieldWiring } from './field-wiring';
import { useRefusal } from './form-state';

type PinInputProps = {
  length?: number;
  autoFocus?: boolean;
  /** Sends the form when the last digit is in: a child has no button to look for. */
  sendWhenFull?: boolean;
  /** Shows the digits instead of dots. */
  shown?: boolean;
};

/**
 * Four big boxes for a child's PIN, over one real input: phones show their number keys, screen readers hear one field, and pasting
 * works. Stands in a `<Field>`, which names it. When the form is refused it is empty again: a child should not have to take back four
 * digits one by one.
 */
export function PinInput({ length = 4, autoFocus, sendWhenFull, shown }: PinInputProps) {
  const wiring = useFieldWiring();
  const [digits, setDigits] = useState('');
  const refusal = useRefusal();
  const [answered, setAnswered] = useState(refusal);
  if (refusal !== answered) {
    setAnswered(refusal);
    setDigits('');
  }
  const isBad = Boolean(wiring['aria-invalid']);
  return (
    <div className="group relative w-fit">
      <input
        {...wiring}
        type="text"
        inputMode="numeric"
        pattern={`[0-9]{${length}}`}
        autoComplete="off"
        autoFocus={autoFocus}
        value={digits}
        onChange={typed}
        className="absolute inset-0 z-10 size-full cursor-pointer rounded-medium text-base opacity-0"
      />
      <div aria-hidden className="flex gap-3">
        {Array.from({ length }, (_, place) => (
          <span key={place} className={clsx(BOX, isBad ? 'border-kumkum' : 'border-edge', place === digits.length && NEXT)}>
            {place < digits.length && (shown ? digits[place] : <span className="size-4 rounded-full bg-ink" />)}
          </span>
        ))}
      </div>
    </div>
  );

  function typed(event: ChangeEvent<HTMLInputElement>) {
    const next = event.target.value.replace(/\D/g, '').slice(0, length);
    setDigits(next);
    if (sendWhenFull && next.length === length && digits.length < length) {
      const { form } = event.target;
      // After the state has reached the input, so that the form carries the last digit too.
      setTimeout(() => form?.requestSubmit());
    }
  }
}

const BOX = `flex h-18 w-[min(4rem,18vw)] items-center justify-center rounded-medium border-2 bg-card text-title font-semibold
  tabular-nums transition-colors`;

const NEXT = 'group-focus-within:border-focus group-focus-within:outline-2 group-focus-within:outline-focus';
