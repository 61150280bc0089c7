import { clsx } from 'clsx';

/** A breathing shape where something will stand. Give it the size of what comes, so that nothing jumps. */
export function Skeleton({ className }: { className?: string }) {
  return <span aria-hidden className={clsx('block animate-breathe rounded-small bg-wash', className)} />;
}
