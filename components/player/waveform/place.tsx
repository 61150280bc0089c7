'use client';

import { clock } from '@/lib/i18n/clock';
import { useWords } from '@/lib/i18n/client';
import { seek, usePlace, usePlayer } from '../player';
import { useHand } from './use-hand';

/** The place as a real slider, for keys and screen readers; what fingers and mouse do is the stage's, which lies around it. */
export function Place() {
  const t = useWords('player');
  const { length } = usePlayer();
  const place = usePlace();
  const hand = useHand();
  return (
    <input
      type="range"
      aria-label={t('position')}
      aria-valuetext={t('positionText', { at: clock(place), length: clock(length) })}
      min={0}
      max={Math.max(1, length)}
      step="any"
      value={place}
      onPointerDown={hand.down}
      onChange={(event) => hand.isOn() || seek(Number(event.target.value))}
      className="absolute inset-0 size-full cursor-[inherit] touch-pan-y opacity-0"
    />
  );
}
