'use client';

import type { ComponentProps } from 'react';
import { Select } from '@/components/ui/select';
import type { Choice } from './choices';

type Props = ComponentProps<typeof Select> & { choices: readonly Choice[]; none?: string };

/** The device's own chooser over choices; `none` is the word for choosing nothing. */
export function ChoiceSelect({ choices, none, ...rest }: Props) {
  return (
    <Select {...rest}>
      {none && <option value="">{none}</option>}
      {choices.map(({ value, label }) => (
        <option key={value} value={value}>
          {label}
        </option>
      ))}
    </Select>
  );
}
