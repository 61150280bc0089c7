'use client';

import { createContext, useContext } from 'react';

type Wiring = { id: string; name: string; labelId: string; describedBy?: string; invalid: boolean; required?: boolean };

const FieldContext = createContext<Wiring | null>(null);

export const FieldProvider = FieldContext;

/** The attributes that tie a control to the `<Field>` around it; none outside of one. */
export function useFieldWiring() {
  const field = useContext(FieldContext);
  if (!field) return {};
  return {
    id: field.id,
    name: field.name,
    required: field.required,
    'aria-describedby': field.describedBy,
    'aria-invalid': field.invalid || undefined,
  };
}
