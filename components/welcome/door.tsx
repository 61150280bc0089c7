import { ChevronRight } from 'lucide-react';
import Link from 'next/link';
import type { ReactNode } from 'react';

/** One of the large doors on the sign-in page: a picture, who it is for, and what they need. */
export function Door({ href, icon, title, lead }: { href: string; icon: ReactNode; title: string; lead: string }) {
  return (
    <Link href={href} className="flex min-h-22 items-center gap-4 rounded-large border border-line bg-card p-4 transition-colors hover:bg-wash">
      <span aria-hidden className="flex size-14 shrink-0 items-center justify-center rounded-full bg-wash text-kumkum [&>svg]:size-7">
        {icon}
      </span>
      <span className="grow">
        <span className="block font-title text-subtitle">{title}</span>
        <span className="block text-small text-soft">{lead}</span>
      </span>
      <ChevronRight aria-hidden className="size-5 text-soft" />
    </Link>
  );
}
