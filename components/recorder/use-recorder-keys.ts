'use client';

import { useEffect } from 'react';
import type { Phase } from './take-machine';
import type { TakeRecorder } from './take-recorder';

/** While one records: M marks the place, P pauses and goes on. Not while somebody types. */
export function useRecorderKeys(recorder: Pick<TakeRecorder, 'mark' | 'pause' | 'resume'>, phase: Phase) {
  useEffect(() => {
    if (phase !== 'recording' && phase !== 'paused') return;
    const pressed = (event: KeyboardEvent) => {
      const isTyping = event.target instanceof Element && event.target.closest('input, textarea, select, [contenteditable]');
      if (isTyping || event.metaKey || event.ctrlKey || event.altKey || event.repeat) return;
      const key = event.key.toLowerCase();
      if (key === 'm') recorder.mark();
      if (key === 'p') (phase === 'recording' ? recorder.pause : recorder.resume)();
    };
    window.addEventListener('keydown', pressed);
    return () => window.removeEventListener('keydown', pressed);
  }, [recorder, phase]);
}
