'use client';

import { clsx } from 'clsx';
import type { ComponentProps } from 'react';
import { useFieldWiring } from './field-wiring';

/** One line of text, 16 px so that iPhones do not zoom in. Inside a `<Field>` it needs no id or name. */
export function Input({ className, ...rest }: ComponentProps<'input'>) {
  return <input type="text" {...useFieldWiring()} {...rest} className={clsx(controlClass, className)} />;
}

/** Several lines; grows with what is written where the browser knows how. */
export function TextArea({ className, rows = 3, ...rest }: ComponentProps<'textarea'>) {
  return <textarea {...useFieldWiring()} {...rest} rows={rows} className={clsx(controlClass, 'field-sizing-content min-h-24 py-3', className)} />;
}

export const controlClass = `min-h-12 w-full min-w-0 rounded-small border border-edge bg-card px-4 text-base text-ink placeholder:text-soft
  transition-colors hover:border-ink focus:border-focus aria-invalid:border-kumkum disabled:opacity-55
  focus-visible:outline-2 focus-visible:outline-offset-0`;
