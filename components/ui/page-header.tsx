import { clsx } from 'clsx';
import { ChevronLeft } from 'lucide-react';
import Link from 'next/link';
import type { ReactNode } from 'react';

type PageHeaderProps = {
  title: ReactNode;
  /** A small line over the title: the day, the hour's raga, where one is. */
  above?: ReactNode;
  /** A sentence under it. */
  lead?: ReactNode;
  /** What can be done here, or the streak. */
  end?: ReactNode;
  back?: { href: string; label: string };
};

/** The head of a page: one Tiro title, what stands around it, and the way back. */
export function PageHeader({ title, above, lead, end, back }: PageHeaderProps) {
  return (
    <header className={clsx('flex flex-col pb-6', back && end ? 'gap-2' : 'gap-1')}>
      {back && (
        <div className="flex items-center justify-between gap-4">
          <Link href={back.href} className={BACK}>
            <ChevronLeft aria-hidden className="size-5 shrink-0" />
            <span className="truncate">{back.label}</span>
          </Link>
          {end && <div className="flex shrink-0 items-center gap-2">{end}</div>}
        </div>
      )}
      <div className="flex flex-wrap items-end justify-between gap-x-4 gap-y-3">
        <div className="min-w-0 flex-1 basis-48">
          {above && <p className="pb-1 text-small text-soft">{above}</p>}
          <h1 className={clsx('font-title', isLong(title) ? 'text-subtitle desk:text-title' : 'text-title desk:text-display')}>{title}</h1>
        </div>
        {end && !back && <div className="flex flex-wrap items-center gap-3">{end}</div>}
      </div>
      {lead && <p className="max-w-prose text-soft">{lead}</p>}
    </header>
  );
}

// A title somebody wrote down whole is set smaller, so that the page still begins on the first screen.
const isLong = (title: ReactNode) => typeof title === 'string' && title.length > 60;

const BACK = '-ml-2 inline-flex min-h-11 min-w-0 items-center gap-1 rounded-full pr-3 text-small font-medium text-soft hover:text-ink';
