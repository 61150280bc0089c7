'use client';

import { useEffect, useState } from 'react';
import { useWords } from '@/lib/i18n/client';
import { type Loudness, loudnessOf } from './loudness';

/** Says when it is too quiet or too loud, and what to do. Its place is always there, so that nothing jumps and it is read out. */
export function LoudnessLine({ levels, recording, otherwise }: { levels: () => readonly number[]; recording: boolean; otherwise: string }) {
  const t = useWords('recorder');
  const [loudness, setLoudness] = useState<Loudness>('good');
  useEffect(() => {
    if (!recording) return;
    const timer = setInterval(() => setLoudness(loudnessOf(levels())), 500);
    return () => clearInterval(timer);
  }, [levels, recording]);
  const isWrong = recording && loudness !== 'good';
  return (
    <p role="status" className="flex min-h-11 items-center justify-center text-center text-small text-balance text-soft">
      {isWrong ? <span className="font-medium text-marigold-ink">{t(`loudness.${loudness}`)}</span> : otherwise}
    </p>
  );
}
