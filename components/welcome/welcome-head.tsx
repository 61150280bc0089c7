import { ChevronLeft } from 'lucide-react';
import Image from 'next/image';
import Link from 'next/link';
import type { ReactNode } from 'react';
import { words } from '@/lib/i18n/server';

type WelcomeHeadProps = { title: ReactNode; lead?: ReactNode; back?: string };

/** The head of a page before signing in: the app's mark, a greeting, a sentence, and the way back. */
export function WelcomeHead({ title, lead, back }: WelcomeHeadProps) {
  return (
    <header className="flex flex-col gap-2">
      {back && (
        <Link href={back} className="-ml-2 inline-flex min-h-11 w-fit items-center gap-1 rounded-full pr-3 text-small font-medium text-soft hover:text-ink">
          <ChevronLeft aria-hidden className="size-5" />
          {words('welcome')('back')}
        </Link>
      )}
      <Image src="/icons/favicon.svg" alt="" width={64} height={64} className="size-16 rounded-medium" priority />
      <h1 className="font-title text-title text-balance">{title}</h1>
      {lead && <p className="max-w-prose text-soft">{lead}</p>}
    </header>
  );
}
