import { clsx } from 'clsx';
import type { ComponentProps, ReactNode } from 'react';
import { Spinner } from './spinner';

type IconButtonProps = Omit<ComponentProps<'button'>, 'children'> & {
  /** What it does, for those who cannot see the icon. */
  label: string;
  icon: ReactNode;
  /** act is kumkum without a ground, for the player bar. */
  tone?: 'kumkum' | 'wash' | 'act' | 'quiet';
  size?: 'medium' | 'large' | 'child';
  pending?: boolean;
};

/** A round button with an icon only: 44, 56 or 72 px. */
export function IconButton({ label, icon, tone = 'quiet', size = 'medium', pending, className, type = 'button', ...rest }: IconButtonProps) {
  return (
    <button
      {...rest}
      type={type}
      aria-label={label}
      title={label}
      aria-busy={pending || undefined}
      className={clsx(BASE, TONES[tone], SIZES[size], className)}
    >
      {pending ? <Spinner /> : icon}
    </button>
  );
}

const BASE = `inline-flex shrink-0 items-center justify-center rounded-full transition-[background-color,transform] active:scale-95
  disabled:cursor-not-allowed disabled:opacity-55`;

const TONES = {
  kumkum: 'bg-kumkum text-on-kumkum hover:bg-kumkum-deep',
  wash: 'bg-wash text-kumkum hover:bg-line',
  act: 'text-kumkum hover:bg-wash',
  quiet: 'text-soft hover:bg-wash hover:text-ink',
};

const SIZES = {
  medium: 'size-11 [&>svg]:size-5',
  large: 'size-14 [&>svg]:size-6',
  child: 'size-19 [&>svg]:size-8',
};
