'use client';

import { type ComponentType, useEffect, useState } from 'react';
import { useWords } from '@/lib/i18n/client';
import type { Listener } from './listener';
import { usePlayer } from './player';
import { PlayerAudio } from './player-audio';

type Props = { listener: Listener };

/** The recording that plays, wherever one goes in the app: over the tabs on phones, at the foot of the page on desks. Takes who listens. */
export function PlayerBar({ listener }: Props) {
  return (
    <>
      <PlayerAudio listener={listener.id} />
      <BarWithFirstSound listener={listener} />
    </>
  );
}

// Fetched when something is first played: most pages are left without a sound. Where it cannot be fetched, what is wrong is said all the same.
function BarWithFirstSound({ listener }: Props) {
  const t = useWords('player');
  const { track, trouble } = usePlayer();
  const [Bar, setBar] = useState<ComponentType<Props>>();
  const isNeeded = track !== null && !Bar;
  useEffect(() => {
    if (!isNeeded) return;
    const fetched = () => void import('./bar').then((module) => setBar(() => module.Bar), () => undefined);
    fetched();
    window.addEventListener('online', fetched);
    return () => window.removeEventListener('online', fetched);
  }, [isNeeded]);
  if (!track) return null;
  if (Bar) return <Bar listener={listener} />;
  return (
    trouble && (
      <p role="alert" data-player className="rounded-medium border border-line bg-card px-4 py-3 text-kumkum shadow-lift">
        {t(trouble)}
      </p>
    )
  );
}
