'use client';

import { useWords } from '@/lib/i18n/client';

/** Begins to mark a loop, or stops that. `onPress` is told whether it was a key, which cannot drag. */
export function MarkLoop({ choosing, onPress }: { choosing: boolean; onPress: (byKey: boolean) => void }) {
  const t = useWords('player');
  return (
    <button
      type="button"
      aria-pressed={choosing}
      onClick={({ detail }) => onPress(detail === 0)}
      className="min-h-11 rounded-full px-2 font-semibold whitespace-nowrap text-marigold-ink hover:bg-wash"
    >
      {t(choosing ? 'waveNever' : 'waveMarkLoop')}
    </button>
  );
}

/** What to do now, above the waveform. */
export function HowToMark() {
  const t = useWords('player');
  return (
    <p role="status" className="pointer-events-none absolute -top-4 left-1/2 z-20 w-max max-w-full -translate-x-1/2 rounded-full bg-marigold px-3 py-1 text-center text-small font-semibold text-on-marigold">
      {t('waveDrag')}
    </p>
  );
}
