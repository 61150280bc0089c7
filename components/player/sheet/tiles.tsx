'use client';

import { Repeat, TrendingUp } from 'lucide-react';
import { useWords } from '@/lib/i18n/client';
import { usePlayer } from '../player';
import { speedName } from '../speed-name';
import type { Panels } from './panels';
import { TanpuraSlot } from './tanpura-slot';
import { Tile } from './tile';
import { useEchoName } from './use-echo-name';

/** Loop, speed, echo, tanpura: how each stands, and the way to change it. */
export function Tiles({ open, toggle }: Panels) {
  const t = useWords('player');
  const { practice, pace } = usePlayer();
  const echoName = useEchoName();
  const { on, pieces, ladder, echo } = practice;
  const loop = on ? t('loopOn') : pieces.length ? t('loopOff') : t('loopNone');
  return (
    <div role="group" aria-label={t('practising')} className="grid auto-cols-fr grid-flow-col gap-2.5">
      <Tile label={t('loop')} value={<><Repeat aria-hidden />{loop}</>} lit={on} isOpen={open === 'loop'} onClick={() => toggle('loop')} />
      <Tile label={t('speed')} value={<>{ladder && <TrendingUp aria-hidden />}{t('speedNamed', { speed: speedName(pace) })}</>} lit={ladder !== null && on} isOpen={open === 'speed'} onClick={() => toggle('speed')} />
      <Tile label={t('echo')} value={echoName(echo)} lit={echo !== null && on} isOpen={open === 'echo'} onClick={() => toggle('echo')} />
      <TanpuraSlot />
    </div>
  );
}
