'use client';

import { clsx } from 'clsx';
import type { ComponentProps } from 'react';
import { useFieldWiring } from './field-wiring';
import { controlClass } from './input-class';

/** One line of text, 16 px so that iPhones do not zoom in. Inside a `<Field>` it needs no id or name. */
export function Input({ className, ...rest }: ComponentProps<'input'>) {
  return <input type="text" {...useFieldWiring()} {...rest} className={clsx(controlClass, className)} />;
}

/** Several lines; grows with what is written where the browser knows how. */
export function TextArea({ className, rows = 3, ...rest }: ComponentProps<'textarea'>) {
  return <textarea {...useFieldWiring()} {...rest} rows={rows} className={clsx(controlClass, 'field-sizing-content min-h-24 py-3', className)} />;
}
