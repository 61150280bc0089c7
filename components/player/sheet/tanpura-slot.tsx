'use client';

import dynamic from 'next/dynamic';
import { usePlayer } from '../player';

const TanpuraTile = dynamic(() => import('../sound/tanpura-tile').then((module) => module.TanpuraTile), {
  ssr: false,
  loading: () => <span className="min-h-16 rounded-small border border-line bg-card low:min-h-12" />,
});

/** The fourth tile: a tanpura beneath what plays. */
export function TanpuraSlot() {
  const { track } = usePlayer();
  return track && <TanpuraTile saOfRecording={track.sa} firstString={track.firstString} />;
}
