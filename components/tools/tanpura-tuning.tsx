'use client';

import { useTanpura } from '@/components/player/sound/use-tanpura';
import { Switch } from '@/components/ui/checkbox';
import { useWords } from '@/lib/i18n/client';
import { CENTS_RANGE, ROUND_RANGE, withFirst } from '@/lib/music/tanpura';
import type { RagaChoice } from './choices';
import { FirstString } from './first-string';
import { OctaveChoice } from './octave-choice';
import { Range } from './range';

/** How the tanpura is tuned, for whoever opens it: octave, first string, jawari, pace, cents, a fifth string. */
export function TanpuraTuning({ ragas, onSa }: { ragas: readonly RagaChoice[]; onSa: (sa: string) => void }) {
  const t = useWords('sound');
  const { setting, tune } = useTanpura();
  const { sa, tuning, cents, round, jawari } = setting;
  const [first, five] = [tuning.charAt(0) as 'P' | 'm' | 'N', tuning.length > 1];
  const signed = `${cents > 0 ? '+' : cents < 0 ? '−' : ''}${Math.abs(cents)}`;
  return (
    <div className="flex flex-col gap-5 py-3">
      <FirstString first={first} ragas={ragas} onChange={(next) => tune({ tuning: withFirst(next, five) })} />
      <OctaveChoice sa={sa} onChange={onSa} />
      <Range label={t('jawari')} value={jawari} from={0} to={1} step={0.05} said={`${Math.round(jawari * 100)} %`} ends={[t('soft'), t('bright')]} onChange={(value) => tune({ jawari: value })} />
      <Range label={t('pace')} value={-round} from={-ROUND_RANGE.to} to={-ROUND_RANGE.from} step={0.2} said={t('secondsARound', { seconds: round.toFixed(1) })} ends={[t('slow'), t('quick')]} onChange={(value) => tune({ round: -value })} />
      <Range label={t('cents')} value={cents} {...CENTS_RANGE} step={1} said={t('centsSaid', { cents: signed })} ends={[t('lower'), t('higher')]} onChange={(value) => tune({ cents: value })} />
      {first !== 'N' && <Switch label={t('fiveStrings')} hint={t('fiveHint')} checked={five} onChange={(event) => tune({ tuning: withFirst(first, event.target.checked) })} />}
    </div>
  );
}
