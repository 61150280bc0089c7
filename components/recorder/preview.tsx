'use client';

import { Pause, Play, RotateCcw } from 'lucide-react';
import { useEffect, useMemo, useRef, useState } from 'react';
import { barsOf } from '@/components/player/bars';
import { Button } from '@/components/ui/button';
import { Card } from '@/components/ui/card';
import { ConfirmDialog } from '@/components/ui/confirm-dialog';
import { IconButton } from '@/components/ui/icon-button';
import { clock } from '@/lib/i18n/clock';
import { useWords } from '@/lib/i18n/client';
import type { RecorderProps } from './recorder';
import type { Piece, Sound, Tags, Take } from './take';
import { theShelf } from './the-shelf';
import { TimeField } from './time-field';
import { moved } from './trim-rules';
import { TrimWave } from './trim-wave';
import { usePiecePlayer } from './use-piece-player';

type Props = Pick<RecorderProps, 'fields' | 'missing' | 'saveLabel'> & {
  take: Take;
  /** Why the recording ended by itself. */
  notice?: string;
  onSave: (take: Take) => void;
  /** It is thrown away for a new one. */
  onAgain: (take: Take) => unknown;
  /** It stays on the device, to be said later what is to become of it. */
  onLater: () => void;
};

/** A take that is on this device: heard, cut at both ends, named, saved; or thrown away for another. */
export function Preview({ take, notice, fields, missing, saveLabel, onSave, onAgain, onLater }: Props) {
  const t = useWords('recorder');
  const { lengthMs, markers } = take;
  const [sound, setSound] = useState<Sound>();
  const [tags, setTags] = useState(take.tags);
  const [piece, setPiece] = useState<Piece>(take.piece ?? { fromMs: 0, toMs: Math.round(lengthMs) });
  const [asking, setAsking] = useState(false);
  const [over, setOver] = useState(false);
  const title = useRef<HTMLHeadingElement>(null);
  const { playing, place, toggle, move, ready } = usePiecePlayer(sound?.blob, piece);
  const bars = useMemo(() => barsOf(sound?.levels ?? []), [sound]);
  const why = missing?.(tags);

  useEffect(() => {
    void theShelf.sound(take).then(setSound);
    title.current?.focus();
  }, [take]);

  // What was said and cut is kept too, should the page be closed.
  useEffect(() => {
    if (over) return;
    const timer = setTimeout(() => void theShelf.keep({ ...take, tags, piece }), 400);
    return () => clearTimeout(timer);
  }, [take, tags, piece, over]);

  const cut = (which: keyof Piece, ms: number) => setPiece((before) => moved(before, which, ms, lengthMs));

  return (
    <div className="flex flex-col gap-5">
      <Card>
        <h2 ref={title} tabIndex={-1} className="pb-1 text-lead font-semibold outline-none">
          {t('listenTitle')}
        </h2>
        {notice && <p className="mb-3 rounded-medium bg-marigold-wash px-4 py-3 text-marigold-ink">{notice}</p>}
        <TrimWave levels={bars} lengthMs={lengthMs} markers={markers} piece={piece} onPiece={setPiece} place={place} onPlace={move} />
        <div className="flex flex-wrap items-center justify-between gap-x-4 gap-y-3">
          <div className="flex items-center gap-3">
            <IconButton
              tone="wash"
              size="large"
              label={t(playing ? 'pausePreview' : 'play')}
              icon={playing ? <Pause aria-hidden fill="currentColor" /> : <Play aria-hidden fill="currentColor" />}
              pending={!ready}
              onClick={toggle}
            />
            <p className="text-small text-soft tabular-nums">
              {clock((place - piece.fromMs) / 1000)} / {clock((piece.toMs - piece.fromMs) / 1000)}
            </p>
          </div>
          <div className="flex flex-wrap gap-x-4 gap-y-2">
            <TimeField label={t('from')} ms={piece.fromMs} onTime={(ms) => cut('fromMs', ms)} />
            <TimeField label={t('to')} ms={piece.toMs} onTime={(ms) => cut('toMs', ms)} />
          </div>
        </div>
        {markers.length > 0 && <p className="pt-3 text-small text-soft">{t('marks', { count: markers.length })}</p>}
      </Card>
      {fields({ tags, onTag: (said: Tags) => setTags((before) => ({ ...before, ...said })), startedAt: take.startedAt })}
      <div className={ABOVE_THE_TABS}>
        {why ? (
          <p role="status" className="rounded-medium bg-marigold-wash px-4 py-3 text-marigold-ink">
            {why}
          </p>
        ) : (
          <Button wide pending={over} onClick={save} className="shadow-lift">
            {saveLabel(tags)}
          </Button>
        )}
      </div>
      <div className="flex flex-wrap justify-center gap-2">
        <Button tone="quiet" size="small" onClick={onLater}>
          {t('later')}
        </Button>
        <Button tone="quiet" size="small" icon={<RotateCcw aria-hidden />} onClick={() => setAsking(true)}>
          {t('again')}
        </Button>
      </div>
      <ConfirmDialog open={asking} onOpenChange={setAsking} title={t('againTitle')} confirm={t('throwAway')} onConfirm={thrownAway}>
        {t('againText', { length: clock(lengthMs / 1000) })}
      </ConfirmDialog>
    </div>
  );

  function save() {
    setOver(true);
    onSave({ ...take, tags, piece });
  }

  async function thrownAway() {
    setOver(true);
    await onAgain(take);
  }
}

const ABOVE_THE_TABS = `sticky bottom-[calc(5rem+env(safe-area-inset-bottom))] z-10 group-has-data-player/shell:bottom-40 desk:bottom-5
  desk:group-has-data-player/shell:bottom-28`;
