'use client';

import { useEffect, useState } from 'react';
import type { PassageRow } from '@/lib/library/passages-shared';

type Found = { from: string; rows: readonly PassageRow[] | 'failed' };

/** The named pieces of a recording; undefined while they are on their way, 'failed' where they did not come. `href` is the recording's page; without one there are none. */
export function usePassages(href: string | undefined): { rows: readonly PassageRow[] | 'failed' | undefined; again: () => void } {
  const [found, setFound] = useState<Found>();
  const [time, setTime] = useState(0);
  useEffect(() => {
    if (!href) return;
    const stop = new AbortController();
    void passagesAt(href, stop.signal).then((rows) => stop.signal.aborted || setFound({ from: href, rows }));
    const again = () => setTime((before) => before + 1);
    window.addEventListener(SAVED, again);
    return () => {
      stop.abort();
      window.removeEventListener(SAVED, again);
    };
  }, [href, time]);
  return { rows: found && found.from === href ? found.rows : undefined, again: () => setTime(time + 1) };
}

/** Says that there is a new one. */
export const passageSaved = (): boolean => window.dispatchEvent(new Event(SAVED));

const SAVED = 'passage-saved';

async function passagesAt(href: string, signal: AbortSignal): Promise<Found['rows']> {
  try {
    const answer = await fetch(`${href}/passages`, { signal });
    return answer.ok ? ((await answer.json()) as PassageRow[]) : 'failed';
  } catch {
    return 'failed';
  }
}
