'use client';

import { useWords } from '@/lib/i18n/client';
import type { NotationFault } from '@/lib/music/notation-reader';

/** What could not be read, by line and column. Said politely: one is still typing. */
export function NotationFaults({ faults }: { faults: readonly NotationFault[] }) {
  const t = useWords('notationHand');
  return (
    <ul aria-live="polite" aria-label={t('faults')} className="flex flex-col gap-1 pt-3 text-small text-marigold-ink empty:hidden">
      {faults.slice(0, 8).map(({ kind, line, column, token }) => (
        <li key={`${line}:${column}`}>{t(`fault.${kind}`, { line, column, token })}</li>
      ))}
      {faults.length > 8 && <li>{t('moreFaults', { count: faults.length - 8 })}</li>}
    </ul>
  );
}
