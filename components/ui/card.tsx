import { clsx } from 'clsx';
import type { ComponentProps, ReactNode } from 'react';

/** Paper on paper: a hairline, 26-px corners, room inside. `flush` leaves the room to its rows. */
export function Card({ flush = false, className, ...rest }: ComponentProps<'section'> & { flush?: boolean }) {
  return (
    <section
      {...rest}
      className={clsx('rounded-large border border-line bg-card', flush ? 'overflow-hidden' : 'p-5 md:p-6', className)}
    />
  );
}

/** A card's name, with something small at its end (a count, a link). */
export function CardTitle({ children, end }: { children: ReactNode; end?: ReactNode }) {
  return (
    <div className="mb-3 flex items-center justify-between gap-3">
      <h2 className="text-lead font-semibold">{children}</h2>
      {end}
    </div>
  );
}
