'use client';

import { useEffect, useState, useSyncExternalStore } from 'react';
import { pause } from '@/components/player/player';
import { openMicrophone } from './microphone';
import { hold } from './take-locks';
import { READY } from './take-machine';
import { takeRecorder } from './take-recorder';
import { noteTakes } from './takes-note';
import { theShelf } from './the-shelf';
import { keepAwake } from './wake-lock';

/** The recorder of this person (an id), for as long as the page is open; what is being recorded when it is left is kept. */
export function useRecorder(owner: string) {
  const [recorder] = useState(() => takeRecorder(owner, { openMicrophone, shelf: theShelf, keepAwake, hold, now: () => performance.now(), today: () => Date.now() }));
  const taking = useSyncExternalStore(recorder.listen, recorder.state, () => READY);
  useEffect(() => () => recorder.leave(), [recorder]);

  // What plays makes room, and the browser is asked not to clear away what is kept.
  const isOpening = taking.phase === 'asking';
  useEffect(() => {
    if (!isOpening) return;
    noteTakes(owner);
    pause();
    void navigator.storage?.persist?.().catch(() => undefined);
  }, [isOpening, owner]);

  return { recorder, taking };
}
