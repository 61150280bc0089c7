'use client';

import { Square } from 'lucide-react';
import { useWords } from '@/lib/i18n/client';
import { saName } from '@/lib/music/sa';
import { type FirstString, withFirst } from '@/lib/music/tanpura';
import { useTanpura } from './use-tanpura';

type Props = {
  /** The Sa of the recording ("C#" or "C#3"), where it is known. */
  saOfRecording?: string | null;
  /** What its raga wants of the first string. */
  firstString?: FirstString;
};

/** One tap and the tanpura sounds beneath the recording: in its Sa where that is known, else in one's own; tuned as its raga wants. To be fetched when it is shown. */
export function TanpuraTile({ saOfRecording, firstString }: Props) {
  const t = useWords('soundStrip');
  const { setting, isOn, status, borrow, stop } = useTanpura();
  const sa = saNear(saOfRecording, setting.sa);
  const press = () => {
    if (isOn) return stop();
    void borrow({ sa, ...(firstString && { tuning: withFirst(firstString, setting.tuning.length > 1) }) });
  };
  return (
    <button
      type="button"
      aria-pressed={isOn}
      aria-busy={status === 'coming' || undefined}
      onClick={press}
      className="flex min-h-16 min-w-0 flex-col items-center justify-center rounded-small border border-line bg-card px-1 leading-tight transition-colors hover:bg-wash low:min-h-12 aria-busy:animate-breathe aria-pressed:border-peacock aria-pressed:bg-peacock-wash"
    >
      <span className="flex max-w-full items-center gap-1.5 font-semibold text-peacock">
        {isOn && <Square aria-hidden fill="currentColor" className="size-3.5 shrink-0" />}
        <span className="truncate">{t('saShort', { note: sa.slice(0, -1).replace('#', '♯') })}</span>
        <span className="sr-only">{saName(sa.slice(0, -1))}</span>
      </span>
      <span className="text-caption text-soft">{t(status === 'failed' ? 'failedShort' : 'tanpura')}</span>
    </button>
  );
}

// A recording's Sa is often known without its octave: then it is taken in the listener's own.
function saNear(saOfRecording: string | null | undefined, own: string): string {
  const [, note, octave] = /^([A-G]#?)([1-5])?$/.exec(saOfRecording ?? '') ?? [];
  return note ? note + (octave ?? own.slice(-1)) : own;
}
