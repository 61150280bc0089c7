'use client';

import { useEffect, useState } from 'react';
import type { Track } from './track';

/**
 * The loudness along a recording. A list is light without them, so where the track came from one they are asked for; no answer leaves a
 * plain line.
 */
export function usePeaks({ id, peaks, peaksFrom }: Track): readonly number[] | undefined {
  const [far, setFar] = useState<{ id: string; peaks: readonly number[] }>();
  const from = peaks ? undefined : peaksFrom;
  useEffect(() => {
    if (!from) return;
    const stop = new AbortController();
    void peaksAt(from, stop.signal).then((found) => found && setFar({ id, peaks: found }));
    return () => stop.abort();
  }, [id, from]);
  return peaks ?? (far?.id === id ? far.peaks : undefined);
}

async function peaksAt(from: string, signal: AbortSignal): Promise<readonly number[] | undefined> {
  try {
    const answer = await fetch(from, { signal });
    return answer.ok ? ((await answer.json()) as readonly number[]) : undefined;
  } catch {
    return undefined;
  }
}
