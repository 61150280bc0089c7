'use client';

import { Bookmark, Mic, Pause, Play, Square } from 'lucide-react';
import { type ReactNode, useEffect, useRef } from 'react';
import { Card } from '@/components/ui/card';
import { Spinner } from '@/components/ui/spinner';
import { clock } from '@/lib/i18n/clock';
import { useWords } from '@/lib/i18n/client';
import { ElapsedTime } from './elapsed-time';
import { LiveWave } from './live-wave';
import { LoudnessLine } from './loudness-line';
import type { Taking } from './take-machine';
import type { TakeRecorder } from './take-recorder';
import { useRecorderKeys } from './use-recorder-keys';

type Props = {
  recorder: TakeRecorder;
  taking: Taking;
  onBegin: () => void;
  /** Whether one comes back here from a take that was looked at: the keyboard is led to the button then. */
  isBack: boolean;
};

/** The one big button, and around it how long, how loud, pause and mark. Everything stays in its place from the first tap to the last. */
export function RecordScreen({ recorder, taking, onBegin, isBack }: Props) {
  const t = useWords('recorder');
  const { phase, markers, notice } = taking;
  useRecorderKeys(recorder, phase);
  const isOn = phase === 'recording' || phase === 'paused';
  const last = markers.at(-1);
  const big = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (isBack) big.current?.focus();
  }, [isBack]);
  return (
    <Card className="flex flex-col gap-3">
      <ElapsedTime label={t('length')} length={recorder.length} moving={phase === 'recording'} />
      <LiveWave levels={recorder.levels} moving={phase === 'recording'} />
      <LoudnessLine levels={recorder.levels} recording={phase === 'recording' && !notice} otherwise={notice ? t(`notice.${notice}`) : t(`now.${phase}`)} />
      <div className="grid grid-cols-[1fr_auto_1fr] items-center gap-2 sm:gap-5">
        <div className="flex justify-center">
          {phase === 'recording' && <Side label={t('pause')} icon={<Pause aria-hidden fill="currentColor" />} onClick={recorder.pause} />}
          {phase === 'paused' && <Side label={t('goOn')} icon={<Play aria-hidden fill="currentColor" />} onClick={recorder.resume} />}
        </div>
        <button
          ref={big}
          type="button"
          aria-label={t(isOn ? 'stop' : 'record')}
          aria-busy={phase === 'asking' || phase === 'finishing' || undefined}
          className={BIG}
          onClick={({ detail: taps }) => {
            if (taps > 1) return; // the second tap of one gesture does not end what the first began
            if (isOn) void recorder.finish();
            else onBegin();
          }}
        >
          {isOn ? <Square aria-hidden fill="currentColor" className="size-9" /> : phase === 'ready' ? <Mic aria-hidden className="size-11" /> : <Spinner />}
        </button>
        <div className="flex justify-center">
          {isOn && <Side label={t('mark', { count: markers.length })} icon={<Bookmark aria-hidden />} onClick={recorder.mark} disabled={phase === 'paused'} />}
        </div>
      </div>
      <p role="status" className="sr-only">
        {last !== undefined && t('marked', { at: clock(last / 1000) })}
      </p>
    </Card>
  );
}

function Side({ label, icon, onClick, disabled }: { label: string; icon: ReactNode; onClick: () => void; disabled?: boolean }) {
  return (
    <button type="button" onClick={onClick} disabled={disabled} className={SIDE}>
      {icon}
      {label}
    </button>
  );
}

const BIG = `inline-flex size-28 items-center justify-center rounded-full bg-kumkum text-on-kumkum shadow-lift transition-[background-color,transform]
  hover:bg-kumkum-deep active:scale-95 aria-busy:cursor-progress`;

const SIDE = `flex min-h-18 min-w-22 flex-col items-center justify-center gap-1.5 rounded-medium bg-wash px-3 py-2 text-small font-semibold
  transition-[background-color,transform] hover:bg-line active:scale-95 disabled:opacity-55 [&>svg]:size-6`;
