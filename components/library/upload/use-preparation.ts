'use client';

import { useEffect, useState } from 'react';

/** How far the server is with the copy that plays on every phone. */
export type Preparation = { state: 'preparing'; percent: number } | { state: 'ready' } | { state: 'failed'; message: string };

const EVERY = 2000;

/** Asks every two seconds how these recordings come along, as long as any of them is still being prepared. Takes recording ids. */
export function usePreparation(ids: readonly string[]): Record<string, Preparation> {
  const [known, setKnown] = useState<Record<string, Preparation>>({});
  const open = ids.filter((id) => (known[id]?.state ?? 'preparing') === 'preparing').join(',');

  useEffect(() => {
    if (!open) return;
    const stop = new AbortController();
    const ask = async () => {
      const news = await preparationsOf(open, stop.signal);
      if (news) setKnown((before) => ({ ...before, ...news }));
    };
    void ask();
    const timer = setInterval(() => void ask(), EVERY);
    return () => {
      clearInterval(timer);
      stop.abort();
    };
  }, [open]);

  return known;
}

// No answer is no news: the next one comes in two seconds.
async function preparationsOf(ids: string, signal: AbortSignal): Promise<Record<string, Preparation> | undefined> {
  try {
    const answer = await fetch(`/library/preparing?ids=${ids}`, { signal });
    return answer.ok ? ((await answer.json()) as Record<string, Preparation>) : undefined;
  } catch {
    return undefined;
  }
}
