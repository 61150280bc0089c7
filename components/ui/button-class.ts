import { clsx } from 'clsx';
import type { ReactNode } from 'react';

export type ButtonLook = {
  /** kumkum acts (one per screen); wash stands beside it; quiet is a word that can be pressed; danger takes away. */
  tone?: 'kumkum' | 'wash' | 'quiet' | 'danger';
  /** child is the 72-px one a six-year-old finds at once. */
  size?: 'small' | 'medium' | 'child';
  wide?: boolean;
  icon?: ReactNode;
};

/** The classes of a button, for what must be another element (a link to another site, a label of a file input). */
export function buttonClass({ tone = 'kumkum', size = 'medium', wide }: ButtonLook): string {
  return clsx(BASE, TONES[tone], SIZES[size], wide && 'w-full');
}

const BASE = `inline-flex items-center justify-center gap-2 rounded-full font-semibold select-none text-center leading-tight
  transition-[background-color,color,transform] active:scale-[0.98] disabled:cursor-not-allowed disabled:opacity-55
  aria-busy:cursor-progress [&>svg]:size-[1.25em] [&>svg]:shrink-0`;

const TONES = {
  kumkum: 'bg-kumkum text-on-kumkum hover:bg-kumkum-deep',
  wash: 'bg-wash text-ink hover:bg-line',
  quiet: 'bg-transparent text-kumkum hover:bg-wash',
  danger: 'border border-kumkum bg-transparent text-kumkum hover:bg-kumkum-wash',
};

const SIZES = {
  small: 'min-h-11 px-4 py-1.5 text-small',
  medium: 'min-h-12 px-5 py-2 text-base',
  child: 'min-h-18 px-7 py-3 text-lead',
};
