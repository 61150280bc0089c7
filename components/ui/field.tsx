'use client';

import { type ReactNode, useId } from 'react';
import { useTrouble } from './form-state';
import { FieldProvider } from './field-wiring';
import { useWords } from '@/lib/i18n/client';

type FieldProps = {
  /** The form field's name; an error for this name appears here by itself inside a `<Form>`. */
  name: string;
  label: ReactNode;
  hint?: ReactNode;
  error?: string;
  required?: boolean;
  /** Says so beside the label: most fields are needed, so the few that are not are marked. */
  optional?: boolean;
  children: ReactNode;
};

/** A label, its control (Input, Select, PinInput, Combobox …), a hint and an error, tied together for assistive technology. */
export function Field({ name, label, hint, error, required, optional, children }: FieldProps) {
  const t = useWords('ui');
  const id = useId();
  const trouble = useTrouble(name) ?? error;
  const ids = { hint: hint ? `${id}-hint` : undefined, error: trouble ? `${id}-error` : undefined };
  const describedBy = [ids.error, ids.hint].filter(Boolean).join(' ') || undefined;
  return (
    <div className="flex flex-col gap-1.5">
      <label htmlFor={id} id={`${id}-label`} className="font-medium">
        {label}
        {optional && <span className="font-normal text-soft"> · {t('optional')}</span>}
      </label>
      <FieldProvider value={{ id, name, labelId: `${id}-label`, describedBy, invalid: Boolean(trouble), required }}>{children}</FieldProvider>
      {trouble && (
        <p id={ids.error} className="text-small font-medium text-kumkum">
          {trouble}
        </p>
      )}
      {hint && (
        <p id={ids.hint} className="text-small text-soft">
          {hint}
        </p>
      )}
    </div>
  );
}
