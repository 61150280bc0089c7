'use client';

import { AudioLines, Square } from 'lucide-react';
import Link from 'next/link';
import { IconButton } from '@/components/ui/icon-button';
import { useWords } from '@/lib/i18n/client';
import { stopTools } from './tools-session';
import { useTools } from './tools-state';

/** What sounds beneath, in a line, with the way to it and its end. */
export function StripShown() {
  const t = useWords('soundStrip');
  const { tanpura, theka } = useTools();
  const said = [tanpura, theka].filter(({ status }) => status === 'coming' || status === 'sounds').map((one) => one.said);
  return (
    <section aria-label={t('sounds')} data-screen-only data-tools className="mx-auto flex w-fit max-w-full animate-rise items-center rounded-full border border-line bg-card pl-1 shadow-lift">
      <Link href="/sound" className="flex min-h-11 min-w-0 items-center gap-2.5 rounded-full pr-1 pl-3 text-small font-medium hover:text-kumkum">
        <AudioLines aria-hidden className="size-5 shrink-0 text-peacock" />
        <span className="truncate">{said.join(' · ')}</span>
      </Link>
      <IconButton label={t('stop')} tone="act" icon={<Square aria-hidden fill="currentColor" className="size-4!" />} onClick={stopTools} />
    </section>
  );
}
