'use client';

import { ChevronDown, ListMusic, Moon } from 'lucide-react';
import Link from 'next/link';
import { Dialog } from 'radix-ui';
import { useRef, useState } from 'react';
import { Face } from '@/components/ui/face';
import { IconButton } from '@/components/ui/icon-button';
import { Toasts } from '@/components/ui/toasts';
import { useBackCloses } from '@/components/ui/use-back-closes';
import { useReturnFocus } from '@/components/ui/use-return-focus';
import { useWords } from '@/lib/i18n/client';
import type { Listener } from './listener';
import { usePlayer } from './player';
import { PlayerControls } from './player-controls';
import { keysOf } from './player-keys';
import { drawLoop, theLoop } from './practice/practising';
import { LoopLine } from './sheet/loop-line';
import { Panel } from './sheet/panel';
import type { PanelName } from './sheet/panels';
import { Sorry } from './sheet/sorry';
import { Tiles } from './sheet/tiles';
import { usePassages } from './sheet/use-passages';
import { SpeedChoice } from './speed-choice';
import type { Track } from './track';
import { usePeaks } from './use-peaks';
import { Waveform } from './waveform';

/** The player at full height, in the dark, for a child who sits down to practise. Fetched when it is first opened. */
export function PlayerSheet({ listener, onClose }: { listener: Listener; onClose: () => void }) {
  const t = useWords('player');
  const { track, trouble, sleep } = usePlayer();
  const [open, setOpen] = useState<PanelName | null>(null);
  const sheet = useRef<HTMLDivElement>(null);
  const returnFocus = useReturnFocus();
  useBackCloses(onClose);
  if (!track) return null;
  const toggle = (name: PanelName) => setOpen(open === name ? null : name);
  return (
    <Dialog.Root open onOpenChange={(isOpen) => isOpen || onClose()}>
      <Dialog.Portal>
        <Dialog.Content
          ref={sheet}
          data-theme="dark"
          aria-describedby={undefined}
          onOpenAutoFocus={(event) => {
            // On the whole, not on a button: a letter is then a key of the player, and nothing is pressed by accident.
            event.preventDefault();
            sheet.current?.focus();
          }}
          onKeyDown={keysOf(() => toggle('keys'))}
          onCloseAutoFocus={returnFocus}
          className={SHEET}
        >
          <div className="mx-auto flex min-h-full w-full max-w-md flex-col low:max-w-4xl">
            <div className="flex items-center justify-between low:absolute low:inset-x-4 low:top-1">
              <Dialog.Close aria-label={t('close')} className="-ml-2.5 inline-flex size-11 items-center justify-center rounded-full text-soft hover:bg-wash">
                <ChevronDown aria-hidden className="size-6" />
              </Dialog.Close>
              <div className="-mr-2.5 flex items-center">
                {track.href && (
                  <Link href={track.href} replace prefetch={false} onClick={onClose} className="inline-flex min-h-11 items-center rounded-full px-3 text-small text-soft hover:bg-wash hover:text-ink low:hidden">
                    {t('about')}
                  </Link>
                )}
                <IconButton label={t('sleep')} aria-expanded={open === 'sleep'} icon={<Moon aria-hidden fill={sleep ? 'currentColor' : 'none'} />} className={sleep ? 'text-marigold-ink' : ''} onClick={() => toggle('sleep')} />
                <IconButton label={t('queue')} aria-expanded={open === 'queue'} icon={<ListMusic aria-hidden />} onClick={() => toggle('queue')} />
              </div>
            </div>
            {/* On a phone that lies on its side the picture stands beside the rest. */}
            <div className="my-auto flex flex-col gap-3 py-2 low:flex-row low:items-center low:gap-8 low:py-0">
              <Face key={track.id} face={track.face} sung className={`${FACE} ${open ? 'w-24 max-desk:hidden' : ''}`} />
              <div className="flex min-w-0 flex-col gap-3 low:grow low:gap-1">
                <Names track={track} />
                {trouble ? <Sorry trouble={trouble} /> : <Wave track={track} />}
                <LoopLine />
                <div className="flex flex-col gap-4 low:flex-row low:items-center low:gap-2">
                  <PlayerControls />
                  {!open && <SpeedChoice />}
                </div>
                <Tiles open={open} toggle={toggle} />
                {open && <Panel name={open} listener={listener} onClose={() => setOpen(null)} />}
              </div>
            </div>
          </div>
          {/* Those of the shell are behind this sheet. */}
          <div className="fixed inset-x-2.5 bottom-[max(1rem,env(safe-area-inset-bottom))] z-10 mx-auto max-w-2xl">
            <Toasts />
          </div>
        </Dialog.Content>
      </Dialog.Portal>
    </Dialog.Root>
  );
}

function Names({ track }: { track: Track }) {
  const below = [track.ragaDevanagari ?? track.ragaName, track.taalName].filter(Boolean).join(' · ');
  return (
    <div className="text-center low:px-24">
      <Dialog.Title className="line-clamp-2 font-title text-title text-balance low:line-clamp-1 low:text-lead">{track.title}</Dialog.Title>
      {below && <p className="font-title text-lead text-soft low:hidden">{below}</p>}
    </div>
  );
}

function Wave({ track }: { track: Track }) {
  const { practice } = usePlayer();
  const { rows } = usePassages(track.href);
  const marks = Array.isArray(rows) ? rows.map(({ fromMs, label }) => ({ at: fromMs / 1000, label })) : [];
  return <Waveform peaks={usePeaks(track)} loop={practice.on ? theLoop(practice.pieces) : null} onLoop={drawLoop} marks={marks} />;
}

const FACE = 'mx-auto aspect-square w-[min(100%,24dvh)] shrink-0 rounded-large low:w-[52dvh]';
const SHEET = `page-edge fixed inset-0 z-50 animate-slide-up overflow-y-auto bg-paper pt-[max(0.75rem,env(safe-area-inset-top))]
  pb-[max(1rem,env(safe-area-inset-bottom))] outline-none low:pt-1 low:pb-2`;
