'use client';

import { createContext, type ReactNode, useContext } from 'react';
import type { Track } from './track';

const Queue = createContext<readonly Track[]>([]);

/** Says that the ▶ buttons inside belong to one list: its recordings are then next and previous to one another. */
export function PlayQueue({ tracks, children }: { tracks: readonly Track[]; children: ReactNode }) {
  return <Queue value={tracks}>{children}</Queue>;
}

export const useQueue = (): readonly Track[] => useContext(Queue);
