'use client';

import { Pause, Play, RotateCcw, SkipForward, X } from 'lucide-react';
import dynamic from 'next/dynamic';
import { useState } from 'react';
import { Face } from '@/components/ui/face';
import { IconButton } from '@/components/ui/icon-button';
import { clock } from '@/lib/i18n/clock';
import { useWords } from '@/lib/i18n/client';
import { next, stop, toggle, usePlace, usePlayer } from './player';
import { PlayerAudio } from './player-audio';
import { neighbour } from './queue';

const PlayerSheet = dynamic(() => import('./player-sheet').then((module) => module.PlayerSheet), { ssr: false });

/** The recording that plays, wherever one goes in the app: over the tabs on phones, at the foot of the page on desks. Takes who listens. */
export function PlayerBar({ listener }: { listener: string }) {
  return (
    <>
      <PlayerAudio listener={listener} />
      <Bar />
    </>
  );
}

function Bar() {
  const t = useWords('player');
  const { track, status, trouble, queue } = usePlayer();
  const [open, setOpen] = useState(false);
  if (!track) return null;
  const sounds = status === 'playing';
  return (
    <section
      aria-label={t('name')}
      data-player
      data-screen-only
      className="relative flex animate-rise items-center gap-3 overflow-hidden rounded-medium border border-line bg-card py-2 pr-2 pl-3 shadow-lift"
    >
      <Face face={track.face} className="size-11 shrink-0 rounded-small" />
      <button type="button" onClick={() => setOpen(true)} className={OPENER}>
        <span className="sr-only">{t('open')}: </span>
        <span className="block truncate font-semibold">{track.title}</span>
        {trouble ? (
          <span className="line-clamp-3 text-caption text-kumkum">{t(trouble)}</span>
        ) : (
          <span className="block truncate text-caption text-soft">
            {track.ragaName && `${track.ragaName} · `}
            <Place />
          </span>
        )}
      </button>
      <IconButton
        size="large"
        tone="act"
        className="relative -my-1"
        pending={status === 'loading'}
        label={t(trouble ? 'tryAgain' : sounds ? 'pause' : 'play')}
        icon={trouble ? <RotateCcw aria-hidden /> : sounds ? <Pause aria-hidden fill="currentColor" /> : <Play aria-hidden fill="currentColor" />}
        onClick={toggle}
      />
      {neighbour(queue, track, 1) && (
        <IconButton className="relative max-md:hidden" label={t('next')} icon={<SkipForward aria-hidden fill="currentColor" />} onClick={next} />
      )}
      {!sounds && <IconButton className="relative" label={t('stop')} icon={<X aria-hidden />} onClick={stop} />}
      <ThinLine />
      <p role="status" className="sr-only">
        {trouble && t(trouble)}
      </p>
      {open && <PlayerSheet onClose={() => setOpen(false)} />}
    </section>
  );
}

// The opener covers the whole bar; the buttons stand above it.
const OPENER = `min-w-0 grow text-left leading-snug after:absolute after:inset-0 focus-visible:outline-none focus-visible:after:rounded-medium
  focus-visible:after:outline-3 focus-visible:after:-outline-offset-3 focus-visible:after:outline-focus`;

function Place() {
  const { length } = usePlayer();
  const place = usePlace();
  return <span className="tabular-nums">{length ? `${clock(place)} / ${clock(length)}` : clock(place)}</span>;
}

function ThinLine() {
  const { length } = usePlayer();
  const place = usePlace();
  return <span aria-hidden className="absolute inset-x-0 bottom-0 h-0.5 origin-left bg-kumkum" style={{ transform: `scaleX(${length ? place / length : 0})` }} />;
}
