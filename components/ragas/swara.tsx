'use client';

import { clsx } from 'clsx';
import { useWords } from '@/lib/i18n/client';
import { SWARAS } from '@/lib/music/swaras';
import type { Step } from '@/lib/music/tuning';
import type { Script } from './listener';

/** A swara as it is written: a line under komal, a stroke over tivra, a dot for the upper or lower octave. */
export function Swara({ step, script }: { step: Step; script: Script }) {
  const name = SWARAS[step.swara];
  return (
    <span
      lang={script === 'devanagari' ? 'hi' : undefined}
      data-octave={step.octave || undefined}
      className={clsx('notation-swara', name?.alteration === 'komal' && 'notation-komal', name?.alteration === 'tivra' && 'notation-tivra')}
    >
      {name?.[script] ?? step.swara}
    </span>
  );
}

/** How a swara is said: "low komal Ni". */
export function useSaid(): (step: Step) => string {
  const t = useWords('notation');
  return ({ swara, octave }) => {
    const { said, alteration } = SWARAS[swara] ?? { said: swara };
    const name = alteration ? t(alteration, { name: said }) : said;
    return octave === 0 ? name : t(octave > 0 ? 'high' : 'low', { name });
  };
}
