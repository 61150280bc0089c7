'use client';

import { Keyboard, X } from 'lucide-react';
import { useEffect, useRef } from 'react';
import { IconButton } from '@/components/ui/icon-button';
import { useWords } from '@/lib/i18n/client';
import type { Listener } from '../listener';
import { EchoPanel } from './echo-panel';
import { KeysPanel } from './keys-panel';
import { LoopPanel } from './loop-panel';
import type { PanelName } from './panels';
import { QueuePanel } from './queue-panel';
import { SleepPanel } from './sleep-panel';
import { SpeedPanel } from './speed-panel';

type Props = { name: PanelName; listener: Listener; onClose: () => void };

/** What is open below the tiles. It comes into sight by itself, and can be left without knowing what opened it. */
export function Panel({ name, listener, onClose }: Props) {
  const t = useWords('player');
  const panel = useRef<HTMLElement>(null);
  // Newer browsers return a promise, which would be taken for what ends the effect.
  useEffect(() => void panel.current?.scrollIntoView?.({ block: 'nearest' }), [name]);
  return (
    <section ref={panel} aria-label={t(name)} className="flex scroll-mb-4 flex-col gap-4 rounded-medium border border-line bg-card/50 p-4">
      <div className="-my-2 -mr-2 flex items-center justify-between">
        <h2 className="font-semibold">{t(name)}</h2>
        <IconButton label={t('closePanel', { name: t(name) })} icon={<X aria-hidden />} onClick={onClose} />
      </div>
      {name === 'loop' && <LoopPanel listener={listener} />}
      {name === 'speed' && <SpeedPanel />}
      {name === 'echo' && <EchoPanel />}
      {name === 'queue' && <QueuePanel />}
      {name === 'sleep' && <SleepPanel />}
      {name === 'keys' && <KeysPanel />}
      {name !== 'keys' && (
        <p className="flex items-center gap-1.5 text-caption text-soft pointer-coarse:hidden">
          <Keyboard aria-hidden className="size-4" />
          {t('keysHint')}
        </p>
      )}
    </section>
  );
}
