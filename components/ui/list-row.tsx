import { clsx } from 'clsx';
import Link from 'next/link';
import type { ComponentProps, ReactNode } from 'react';

type ListRowProps = {
  /** What is seen first: a raga's face, an avatar, an icon. */
  lead?: ReactNode;
  title: ReactNode;
  detail?: ReactNode;
  /** Buttons or a badge at the end; they stay pressable beside the row's own link. */
  end?: ReactNode;
  href?: string;
  className?: string;
  /** What a script beside the list needs to know of the row. */
  'data-row'?: string;
};

/** One of many: a picture, a title, a line about it, and what can be done with it. The whole row is the link. Out of sight it costs no drawing. */
export function ListRow({ lead, title, detail, end, href, className, 'data-row': dataRow }: ListRowProps) {
  return (
    <li data-row={dataRow} className={clsx('relative flex min-h-18 items-center gap-3.5 px-4 py-3 transition-colors [contain-intrinsic-size:auto_4.75rem] [content-visibility:auto]', href && 'hover:bg-wash', className)}>
      {lead && <div className="shrink-0">{lead}</div>}
      <div className="min-w-0 grow">
        <p className="leading-snug font-semibold">
          {href ? (
            <Link href={href} prefetch={false} className="line-clamp-3 after:absolute after:inset-0 focus-visible:outline-none focus-visible:after:outline-3 focus-visible:after:-outline-offset-3 focus-visible:after:outline-focus">
              {title}
            </Link>
          ) : (
            title
          )}
        </p>
        {detail && <p className="text-small text-soft">{detail}</p>}
      </div>
      {end && <div className="relative flex shrink-0 items-center gap-2">{end}</div>}
    </li>
  );
}

/** Rows under one another on a card, hairlines between. */
export function List({ className, ...rest }: ComponentProps<'ul'>) {
  return <ul {...rest} className={clsx('divide-y divide-line overflow-hidden rounded-large border border-line bg-card', className)} />;
}
