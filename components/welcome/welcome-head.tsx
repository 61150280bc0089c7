import { ChevronLeft } from 'lucide-react';
import Link from 'next/link';
import type { ReactNode } from 'react';
import { words } from '@/lib/i18n/server';

type WelcomeHeadProps = { title: ReactNode; lead?: ReactNode; back?: string };

/** The head of a page before signing in: the way back, a greeting, and a sentence. */
export function WelcomeHead({ title, lead, back }: WelcomeHeadProps) {
  return (
    <header className="flex flex-col gap-2">
      {back && (
        <Link href={back} className={BACK}>
          <ChevronLeft aria-hidden className="size-5" />
          {words('welcome')('back')}
        </Link>
      )}
      <h1 className="font-title text-display text-balance">{title}</h1>
      {lead && <p className="max-w-prose text-lead text-soft">{lead}</p>}
    </header>
  );
}

const BACK = `-mt-2 -ml-2 inline-flex min-h-11 w-fit items-center gap-1 rounded-full pr-3 text-small font-medium text-soft hover:text-ink`;
