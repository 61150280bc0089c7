'use client';

import { ChevronDown } from 'lucide-react';
import { Dialog } from 'radix-ui';
import { Face } from '@/components/ui/face';
import { useReturnFocus } from '@/components/ui/use-return-focus';
import { useWords } from '@/lib/i18n/client';
import { usePlayer } from './player';
import { PlayerControls } from './player-controls';
import { keyPressed } from './player-keys';
import { SpeedChoice } from './speed-choice';
import type { Track } from './track';
import { Waveform } from './waveform';

/** The player at full height, in the dark, for a child who sits down to practise. Fetched when it is first opened. */
export function PlayerSheet({ onClose }: { onClose: () => void }) {
  const t = useWords('player');
  const { track, trouble } = usePlayer();
  const returnFocus = useReturnFocus();
  if (!track) return null;
  return (
    <Dialog.Root open onOpenChange={(open) => open || onClose()}>
      <Dialog.Portal>
        <Dialog.Content data-theme="dark" aria-describedby={undefined} onKeyDown={keyPressed} onCloseAutoFocus={returnFocus} className={SHEET}>
          <div className="mx-auto flex min-h-full w-full max-w-md flex-col">
            <Dialog.Close aria-label={t('close')} className="-ml-2.5 inline-flex size-11 items-center justify-center rounded-full text-soft hover:bg-wash">
              <ChevronDown aria-hidden className="size-6" />
            </Dialog.Close>
            <div className="my-auto flex flex-col gap-6 py-4">
              <Face face={track.face} sung className="mx-auto aspect-square w-[min(100%,38dvh)] rounded-large" />
              <Names track={track} />
              {trouble ? (
                <p role="alert" className="rounded-medium border border-line bg-card px-5 py-4 text-center">
                  {t(trouble)}
                </p>
              ) : (
                <Waveform peaks={track.peaks} />
              )}
              <PlayerControls />
              <SpeedChoice />
            </div>
          </div>
        </Dialog.Content>
      </Dialog.Portal>
    </Dialog.Root>
  );
}

function Names({ track }: { track: Track }) {
  const below = [track.ragaDevanagari ?? track.ragaName, track.taalName].filter(Boolean).join(' · ');
  return (
    <div className="text-center">
      <Dialog.Title className="font-title text-title text-balance">{track.title}</Dialog.Title>
      {below && <p className="font-title text-lead text-soft">{below}</p>}
    </div>
  );
}

const SHEET = `page-edge fixed inset-0 z-50 animate-slide-up overflow-y-auto bg-paper pt-[max(0.75rem,env(safe-area-inset-top))]
  pb-[max(1rem,env(safe-area-inset-bottom))] outline-none`;
