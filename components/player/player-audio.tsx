'use client';

import { useEffect, useEffectEvent, useRef } from 'react';
import { toast } from '@/components/ui/toast-store';
import { useWords } from '@/lib/i18n/client';
import { attach } from './player-events';

/** The one audio element of the app. It stands in the shell, so it goes on while pages change and while the phone is locked. Takes who listens. */
export function PlayerAudio({ listener }: { listener: string }) {
  const element = useRef<HTMLAudioElement>(null);
  const t = useWords('player');
  // Words come anew with every saved form: that is no reason to put away what sounds.
  const onKept = useEffectEvent(() => toast(t('kept')));
  useEffect(() => (element.current ? attach(element.current, { listener, onKept: () => onKept() }) : undefined), [listener]);
  return <audio ref={element} preload="metadata" />;
}
