import { clsx } from 'clsx';
import { ChevronRight } from 'lucide-react';
import Link from 'next/link';
import type { ReactNode } from 'react';

type DoorProps = { href: string; icon: ReactNode; title: string; lead: string; tone: keyof typeof TONES };

/** One of the large doors on the sign-in page: a picture in a colour of its own, who it is for, and what they need. */
export function Door({ href, icon, title, lead, tone }: DoorProps) {
  return (
    <Link href={href} className={DOOR}>
      <span aria-hidden className={clsx('flex size-16 shrink-0 items-center justify-center rounded-full [&>svg]:size-8', TONES[tone])}>
        {icon}
      </span>
      <span className="min-w-0 grow">
        <span className="block font-title text-subtitle">{title}</span>
        <span className="block text-small text-soft">{lead}</span>
      </span>
      <ChevronRight aria-hidden className="size-5 shrink-0 text-soft" />
    </Link>
  );
}

const DOOR = `flex min-h-26 items-center gap-4 rounded-large border border-line bg-card p-4 transition-[background-color,transform]
  hover:bg-wash active:scale-[0.99]`;

const TONES = {
  marigold: 'bg-marigold text-on-marigold',
  peacock: 'bg-peacock text-on-peacock',
  kumkum: 'bg-kumkum text-on-kumkum',
};
