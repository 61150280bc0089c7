'use client';

import { useEffect, useState } from 'react';
import { thekaNow } from '@/components/player/sound/theka';

/** Which matra is heard (from 0), in which round (from 1), how fast; all null while nothing sounds. Renders once a matra. */
export function useLit(sounds: boolean): { matra: number | null; round: number | null; matrasAMinute: number | null } {
  const [lit, setLit] = useState(NOTHING);
  useEffect(() => {
    if (!sounds) return;
    const look = () => {
      const now = thekaNow();
      const next = now ? { matra: Math.floor(now.matra), round: now.round, matrasAMinute: Math.round(now.matrasAMinute) } : NOTHING;
      setLit((before) => (before.matra === next.matra && before.round === next.round ? before : next));
      frame = requestAnimationFrame(look);
    };
    let frame = requestAnimationFrame(look);
    return () => cancelAnimationFrame(frame);
  }, [sounds]);
  return sounds ? lit : NOTHING;
}

const NOTHING: { matra: number | null; round: number | null; matrasAMinute: number | null } = { matra: null, round: null, matrasAMinute: null };
