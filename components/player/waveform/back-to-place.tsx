'use client';

import { ChevronsLeft, ChevronsRight } from 'lucide-react';
import { IconButton } from '@/components/ui/icon-button';
import { useWords } from '@/lib/i18n/client';
import { usePlace } from '../player';
import type { Camera } from './camera';
import { useSeen } from './use-camera';
import { partOf } from './view';

/** When the close-up was moved away from the place that plays: a button at that side, back to it. */
export function BackToPlace({ of }: { of: Camera }) {
  const t = useWords('player');
  const place = usePlace();
  const away = useSeen(of, () => (of.follows() || !of.isClose() ? 0 : Math.sign(Math.floor(partOf(of.view(), place)))));
  if (away === 0) return null;
  return (
    <IconButton
      label={t('waveBack')}
      icon={away < 0 ? <ChevronsLeft aria-hidden /> : <ChevronsRight aria-hidden />}
      onPointerDown={(event) => event.stopPropagation()} // it lies on the waveform, which would seek
      onClick={of.follow}
      className={`absolute top-1/2 z-20 -translate-y-1/2 border border-line bg-card text-kumkum ${away < 0 ? 'left-1' : 'right-1'}`}
    />
  );
}
