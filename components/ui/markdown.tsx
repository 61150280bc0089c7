import { clsx } from 'clsx';
import { Fragment, type ReactNode } from 'react';
import type { Marked } from '@/lib/kit/markdown';

/** A text with its few marks (lib/kit/markdown.ts), as React draws it: there is no HTML to be put in. Links open beside, so music plays on. */
export function Markdown({ of, className }: { of: readonly Marked[]; className?: string }) {
  return <div className={clsx('flex max-w-prose flex-col gap-3', className)}>{drawn(of)}</div>;
}

const drawn = (of: readonly Marked[]): ReactNode => of.map((one, at) => <Fragment key={at}>{typeof one === 'string' ? one : <One one={one} />}</Fragment>);

function One({ one }: { one: Exclude<Marked, string> }) {
  switch (one.is) {
    case 'br':
      return <br />;
    case 'hr':
      return <hr className="border-line" />;
    case 'heading': {
      const Heading = `h${one.level}` as const;
      return <Heading className={one.level === 3 ? 'font-title text-lead' : 'font-semibold'}>{drawn(one.of)}</Heading>;
    }
    case 'list': {
      const items = <>{drawn(one.of)}</>;
      return one.start === null ? <ul className="list-disc pl-6">{items}</ul> : <ol start={one.start} className="list-decimal pl-6">{items}</ol>;
    }
    case 'link':
      return (
        <a href={one.href} target={one.href.startsWith('mailto:') ? undefined : '_blank'} rel="noopener noreferrer nofollow" className={LINK}>
          {drawn(one.of)}
        </a>
      );
    case 'pre':
      return <pre className="overflow-x-auto rounded-small bg-wash p-3 text-small whitespace-pre-wrap">{drawn(one.of)}</pre>;
    case 'quote':
      return <blockquote className="flex flex-col gap-2 border-l-2 border-edge pl-4">{drawn(one.of)}</blockquote>;
    case 'code':
      return <code className="rounded-[0.3rem] bg-wash px-1">{drawn(one.of)}</code>;
    default: {
      const Tag = one.is;
      return <Tag>{drawn(one.of)}</Tag>;
    }
  }
}

const LINK = 'font-medium text-kumkum underline decoration-edge underline-offset-4 hover:decoration-current';
