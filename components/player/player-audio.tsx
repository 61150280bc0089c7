'use client';

import { useEffect, useRef } from 'react';
import { attach } from './player';

/** The one audio element of the app. It stands in the shell, so it goes on while pages change and while the phone is locked. */
export function PlayerAudio() {
  const element = useRef<HTMLAudioElement>(null);
  useEffect(() => (element.current ? attach(element.current) : undefined), []);
  return <audio ref={element} preload="metadata" />;
}
