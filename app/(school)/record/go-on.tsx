'use client';

import { useEffect } from 'react';
import { mayHaveTakes } from '@/components/recorder/takes-note';
import { comesHere } from '@/components/recorder/who-is-here';

/** On every page of a teacher's: takes that were saved without a network go on, as soon as there is one. Takes whose they are (an id). */
export function GoOn({ owner }: { owner: string }) {
  useEffect(() => {
    const look = () => {
      if (mayHaveTakes(owner) && navigator.onLine) void import('./go-on-sending').then(({ goOnSending }) => goOnSending(owner)).catch(() => undefined);
    };
    const goes = comesHere(owner);
    look();
    window.addEventListener('online', look);
    return () => {
      goes();
      window.removeEventListener('online', look);
    };
  }, [owner]);
  return null;
}
