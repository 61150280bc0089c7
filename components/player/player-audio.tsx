'use client';

import { useEffect, useRef } from 'react';
import { toast } from '@/components/ui/toast-store';
import { useWords } from '@/lib/i18n/client';
import { attach } from './player';

/** The one audio element of the app. It stands in the shell, so it goes on while pages change and while the phone is locked. */
export function PlayerAudio() {
  const element = useRef<HTMLAudioElement>(null);
  const t = useWords('player');
  useEffect(() => (element.current ? attach(element.current, () => toast(t('kept'))) : undefined), [t]);
  return <audio ref={element} preload="metadata" />;
}
