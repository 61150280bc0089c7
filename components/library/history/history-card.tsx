'use client';

import { ChevronDown } from 'lucide-react';
import dynamic from 'next/dynamic';
import { useState } from 'react';
import { useWords } from '@/lib/i18n/client';
import type { TaggingHand } from '../tagging/tagging-hand';

const HistoryLines = dynamic(() => import('./history-lines').then((module) => module.HistoryLines), { ssr: false });

/** What was changed on a recording, by whom: closed, and asked for when it is opened. For teachers. */
export function HistoryCard({ recordingId, hand }: { recordingId: string; hand: Pick<TaggingHand, 'takeBack'> }) {
  const t = useWords('libraryHistory');
  const [open, setOpen] = useState(false);
  return (
    <details className="group rounded-large border border-line bg-card px-5" onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary className="-mx-2 flex min-h-14 cursor-pointer list-none items-center gap-2 rounded-medium px-2 font-semibold">
        {t('title')}
        <ChevronDown aria-hidden className="ml-auto size-5 text-soft transition-transform group-open:rotate-180" />
      </summary>
      <div className="pb-3">{open && <HistoryLines recordingId={recordingId} hand={hand} />}</div>
    </details>
  );
}
