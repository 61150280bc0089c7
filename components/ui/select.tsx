'use client';

import { clsx } from 'clsx';
import { ChevronDown } from 'lucide-react';
import type { ComponentProps } from 'react';
import { useFieldWiring } from './field-wiring';
import { controlClass } from './input-class';

/** The device's own chooser (a wheel on phones), dressed like our fields. Takes `<option>`s as children. */
export function Select({ className, children, ...rest }: ComponentProps<'select'>) {
  return (
    <div className="relative">
      <select {...useFieldWiring()} {...rest} className={clsx(controlClass, 'appearance-none pr-11', className)}>
        {children}
      </select>
      <ChevronDown aria-hidden className="pointer-events-none absolute inset-y-0 right-3.5 my-auto size-5 text-soft" />
    </div>
  );
}
