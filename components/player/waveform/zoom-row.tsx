'use client';

import { ZoomIn, ZoomOut } from 'lucide-react';
import type { ReactNode } from 'react';
import { IconButton } from '@/components/ui/icon-button';
import { clock } from '@/lib/i18n/clock';
import { useWords } from '@/lib/i18n/client';
import { usePlace } from '../player';
import type { Camera } from './camera';
import { useSeen } from './use-camera';
import { CLOSEST } from './view';

type ZoomRowProps = { of: Camera; length: number; onZoom: (way: 1 | -1) => void; children?: ReactNode };

/** Below the waveform: where it stands and how long it is, and between them closer and further; what stands in the middle is given. */
export function ZoomRow({ of, length, onZoom, children }: ZoomRowProps) {
  const t = useWords('player');
  const isClose = useSeen(of, of.isClose);
  const isClosest = useSeen(of, () => of.view().span <= Math.min(CLOSEST, of.length()) + 0.001);
  const place = usePlace();
  return (
    <div className="flex items-center text-small text-soft tabular-nums">
      <span className="grow basis-0">{clock(place)}</span>
      <Zoom label={t('waveZoomOut')} icon={<ZoomOut aria-hidden />} isOver={!isClose} onClick={() => onZoom(-1)} />
      <span className="flex min-h-11 w-24 items-center justify-center text-center text-caption">{children}</span>
      <Zoom label={t('waveZoomIn')} icon={<ZoomIn aria-hidden />} isOver={isClosest} onClick={() => onZoom(1)} />
      <span className="grow basis-0 text-right">{clock(length)}</span>
    </div>
  );
}

// Not `disabled`: whoever presses a key there would lose their place.
const Zoom = ({ label, icon, isOver, onClick }: { label: string; icon: ReactNode; isOver: boolean; onClick: () => void }) => (
  <IconButton label={label} icon={icon} aria-disabled={isOver} onClick={() => isOver || onClick()} className="aria-disabled:cursor-default aria-disabled:opacity-40" />
);
