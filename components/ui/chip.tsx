import { clsx } from 'clsx';
import Link from 'next/link';
import type { ComponentProps, ReactNode } from 'react';

/** A small fact: “slow ¾”, “3 takes”, “waiting”. Cannot be pressed. */
export function Badge({ tone = 'wash', children, className }: { tone?: keyof typeof TONES; children: ReactNode; className?: string }) {
  return (
    <span className={clsx('inline-flex min-h-7 items-center gap-1.5 rounded-full px-3 font-sans text-caption font-medium [&>svg]:size-4', TONES[tone], className)}>
      {children}
    </span>
  );
}

/** One of a row of filters or views; the one in force is filled. Put several in `<ChipRow>`. */
export function ChipLink({ active = false, className, ...rest }: ComponentProps<typeof Link> & { active?: boolean }) {
  return <Link {...rest} aria-current={active ? 'true' : undefined} className={clsx(CHIP, active ? ACTIVE : RESTING, className)} />;
}

/** The same as a button, for choices that stay on the page. */
export function ChipButton({ active = false, className, ...rest }: ComponentProps<'button'> & { active?: boolean }) {
  return <button type="button" {...rest} aria-pressed={active} className={clsx(CHIP, active ? ACTIVE : RESTING, className)} />;
}

/** A row of chips that can be pushed sideways on a phone, out to the page's edge. */
export function ChipRow({ label, children }: { label: string; children: ReactNode }) {
  return (
    <nav aria-label={label} className="-mx-5 overflow-x-auto px-5 py-1 [scrollbar-width:none]">
      <div className="flex w-max gap-2">{children}</div>
    </nav>
  );
}

const TONES = {
  wash: 'bg-wash text-ink',
  kumkum: 'bg-kumkum-wash text-kumkum',
  marigold: 'bg-marigold-wash text-marigold-ink',
  peacock: 'bg-peacock-wash text-peacock',
};

const CHIP = 'inline-flex min-h-11 items-center gap-2 rounded-full px-4 text-small font-medium whitespace-nowrap transition-colors [&>svg]:size-4';
const ACTIVE = 'bg-ink text-paper';
const RESTING = 'bg-wash text-ink hover:bg-line';
