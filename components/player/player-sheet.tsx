'use client';

import { ChevronDown, LogIn } from 'lucide-react';
import Link from 'next/link';
import { Dialog } from 'radix-ui';
import { useState } from 'react';
import { buttonClass } from '@/components/ui/button';
import { Face } from '@/components/ui/face';
import { Toasts } from '@/components/ui/toasts';
import { useBackCloses } from '@/components/ui/use-back-closes';
import { useReturnFocus } from '@/components/ui/use-return-focus';
import { useWords } from '@/lib/i18n/client';
import { usePlayer } from './player';
import { PlayerControls } from './player-controls';
import { keyPressed } from './player-keys';
import { neighbour } from './queue';
import { SpeedChoice } from './speed-choice';
import type { Track } from './track';
import type { Trouble } from './trouble';
import { usePeaks } from './use-peaks';
import { Waveform } from './waveform';
import type { Loop } from './waveform/view';

/** The player at full height, in the dark, for a child who sits down to practise. Fetched when it is first opened. */
export function PlayerSheet({ onClose }: { onClose: () => void }) {
  const t = useWords('player');
  const { track, trouble } = usePlayer();
  const returnFocus = useReturnFocus();
  useBackCloses(onClose);
  if (!track) return null;
  return (
    <Dialog.Root open onOpenChange={(open) => open || onClose()}>
      <Dialog.Portal>
        <Dialog.Content data-theme="dark" aria-describedby={undefined} onKeyDown={keyPressed} onCloseAutoFocus={returnFocus} className={SHEET}>
          <div className="mx-auto flex min-h-full w-full max-w-md flex-col low:max-w-4xl">
            <div className="flex items-center justify-between">
              <Dialog.Close aria-label={t('close')} className="-ml-2.5 inline-flex size-11 items-center justify-center rounded-full text-soft hover:bg-wash">
                <ChevronDown aria-hidden className="size-6" />
              </Dialog.Close>
              {track.href && (
                <Link href={track.href} replace prefetch={false} onClick={onClose} className="inline-flex min-h-11 items-center rounded-full px-3 text-small text-soft hover:bg-wash hover:text-ink">
                  {t('about')}
                </Link>
              )}
            </div>
            {/* On a phone that lies on its side the picture stands beside the rest. */}
            <div className="my-auto flex flex-col gap-6 py-4 low:flex-row low:items-center low:gap-8 low:py-0">
              <Face key={track.id} face={track.face} sung className="mx-auto aspect-square w-[min(100%,38dvh)] shrink-0 rounded-large low:w-[60dvh]" />
              <div className="flex min-w-0 flex-col gap-6 low:grow low:gap-2">
                <Names track={track} />
                {trouble ? <Sorry trouble={trouble} /> : <Wave track={track} />}
                <PlayerControls />
                <SpeedChoice />
                <UpNext />
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
    <div className="text-center">
      <Dialog.Title className="line-clamp-3 font-title text-title text-balance low:line-clamp-1 low:text-subtitle">{track.title}</Dialog.Title>
      {below && <p className="font-title text-lead text-soft">{below}</p>}
    </div>
  );
}

function Wave({ track }: { track: Track }) {
  const [loop, setLoop] = useState<Loop | null>(null);
  return <Waveform peaks={usePeaks(track)} loop={loop} onLoop={(from, to) => setLoop({ from, to })} />;
}

function Sorry({ trouble }: { trouble: Trouble }) {
  const t = useWords('player');
  return (
    <div className="flex flex-col items-center gap-3 rounded-medium border border-line bg-card px-5 py-4 text-center">
      <p role="alert">{t(trouble)}</p>
      {trouble === 'signedOut' && (
        <a href="/sign-in" className={buttonClass({ tone: 'wash', size: 'small' })}>
          <LogIn aria-hidden />
          {t('signIn')}
        </a>
      )}
    </div>
  );
}

function UpNext() {
  const t = useWords('player');
  const { queue, track, onward } = usePlayer();
  const coming = onward && neighbour(queue, track, 1);
  if (!coming) return null;
  return <p className="truncate text-center text-small text-soft">{t('upNext', { title: coming.title })}</p>;
}

const SHEET = `page-edge fixed inset-0 z-50 animate-slide-up overflow-y-auto bg-paper pt-[max(0.75rem,env(safe-area-inset-top))]
  pb-[max(1rem,env(safe-area-inset-bottom))] outline-none`;
