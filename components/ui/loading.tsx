import { clsx } from 'clsx';

/** A breathing shape where something will stand. Give it the size of what comes, so that nothing jumps. */
export function Skeleton({ className }: { className?: string }) {
  return <span aria-hidden className={clsx('block animate-breathe rounded-small bg-wash', className)} />;
}

/** A page on its way: a title and some rows. `label` is read out, e.g. words('ui')('loading'). */
export function LoadingState({ label, rows = 5 }: { label: string; rows?: number }) {
  return (
    <div role="status" className="flex flex-col gap-4">
      <span className="sr-only">{label}</span>
      <Skeleton className="h-9 w-48" />
      {Array.from({ length: rows }, (_, row) => (
        <Skeleton key={row} className="h-18 w-full rounded-medium" />
      ))}
    </div>
  );
}
