'use client';

import { useRef } from 'react';
import { clock } from '@/lib/i18n/clock';
import { useWords } from '@/lib/i18n/client';
import { seek, usePlace, usePlayer } from '../player';

/** The place as a real slider, for keys and screen readers; what fingers and mouse do is the stage's, which lies around it. */
export function Place() {
  const t = useWords('player');
  const { length } = usePlayer();
  const place = usePlace();
  const isTouched = useRef(false);
  const touched = () => {
    isTouched.current = true;
    // Some browsers tell of the change only after the finger is gone.
    const over = () => setTimeout(() => void (isTouched.current = false), 100);
    for (const end of ['pointerup', 'pointercancel']) window.addEventListener(end, over, { once: true, capture: true });
  };
  return (
    <input
      type="range"
      aria-label={t('position')}
      aria-valuetext={t('positionText', { at: clock(place), length: clock(length) })}
      min={0}
      max={Math.max(1, length)}
      step="any"
      value={place}
      onPointerDown={touched}
      onChange={(event) => isTouched.current || seek(Number(event.target.value))}
      className="absolute inset-0 size-full cursor-[inherit] touch-pan-y opacity-0"
    />
  );
}
