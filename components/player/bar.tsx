'use client';

import { Pause, Play, Repeat, RotateCcw, SkipForward, X } from 'lucide-react';
import dynamic from 'next/dynamic';
import { useRef, useState } from 'react';
import { Face } from '@/components/ui/face';
import { IconButton } from '@/components/ui/icon-button';
import { clock } from '@/lib/i18n/clock';
import { useWords } from '@/lib/i18n/client';
import type { Listener } from './listener';
import { next, stop, toggle, usePlace, usePlayer } from './player';
import { neighbour } from './queue';
import { speedName } from './speed-name';
import { useArtwork } from './use-artwork';

const PlayerSheet = dynamic(() => import('./player-sheet').then((module) => module.PlayerSheet), { ssr: false });

/** What plays, small: its name, how it stands, pause; pressed, it opens the player. Takes who listens. */
export function Bar({ listener }: { listener: Listener }) {
  const t = useWords('player');
  const { track, status, trouble, queue } = usePlayer();
  const [open, setOpen] = useState(false);
  const bar = useRef<HTMLElement>(null);
  useArtwork(track, bar);
  if (!track) return null;
  const sounds = status === 'playing';
  return (
    <section
      ref={bar}
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
            <Standing />
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
      {open && <PlayerSheet listener={listener} onClose={() => setOpen(false)} />}
    </section>
  );
}

// The opener covers the whole bar; the buttons stand above it.
const OPENER = `min-w-0 grow text-left leading-snug after:absolute after:inset-0 focus-visible:outline-none focus-visible:after:rounded-medium
  focus-visible:after:outline-3 focus-visible:after:-outline-offset-3 focus-visible:after:outline-focus`;

// While a piece is repeated: which, and how fast; else where it is.
function Standing() {
  const t = useWords('player');
  const { length, practice, pace } = usePlayer();
  const place = usePlace();
  const [loop] = practice.pieces;
  if (!practice.on || !loop) return <span className="tabular-nums">{length ? `${clock(place)} / ${clock(length)}` : clock(place)}</span>;
  return (
    <span className="tabular-nums">
      <Repeat aria-label={t('loop')} className="inline size-3.5 text-marigold-ink" /> {t('fromTo', { from: clock(loop.from), to: clock(practice.pieces.at(-1)?.to) })}
      {pace !== 1 && ` · ${speedName(pace)}`}
    </span>
  );
}

function ThinLine() {
  const { length } = usePlayer();
  const place = usePlace();
  return <span aria-hidden className="absolute inset-x-0 bottom-0 h-0.5 origin-left bg-kumkum" style={{ transform: `scaleX(${length ? place / length : 0})` }} />;
}
