'use client';

import { useTanpura } from '@/components/player/sound/use-tanpura';
import { Switch } from '@/components/ui/checkbox';
import { Field } from '@/components/ui/field';
import { SegmentedControl } from '@/components/ui/segmented-control';
import { Select } from '@/components/ui/select';
import { useWords } from '@/lib/i18n/client';
import { CENTS_RANGE, ROUND_RANGE, withFirst } from '@/lib/music/tanpura';
import type { RagaChoice } from './choices';
import { Range } from './range';

/** The first string, as one likes or as a raga wants it; and, for whoever opens it, cents, pace, jawari and a fifth string. */
export function TanpuraTuning({ ragas }: { ragas: readonly RagaChoice[] }) {
  const t = useWords('sound');
  const { setting, tune } = useTanpura();
  const { tuning, cents, round, jawari } = setting;
  const [first, five] = [tuning.charAt(0) as 'P' | 'm' | 'N', tuning.length > 1];
  const signed = `${cents > 0 ? '+' : cents < 0 ? '−' : ''}${Math.abs(cents)}`;
  return (
    <>
      <div className="flex flex-col gap-3">
        <p className="font-medium">{t('firstString')}</p>
        <SegmentedControl
          label={t('firstString')}
          name="first"
          value={first}
          onChange={(value) => tune({ tuning: withFirst(value as 'P', five) })}
          choices={(['P', 'm', 'N'] as const).map((value) => ({ value, label: t(`firsts.${value}`) }))}
        />
        <Field name="raga" label={t('asRaga')}>
          <Select value="" onChange={(event) => tune({ tuning: withFirst((event.target.value.slice(0, 1) || first) as 'P', five) })}>
            <option value="">{t('chooseRaga')}</option>
            {ragas.map(({ name, first: wants }) => (
              <option key={name} value={`${wants} ${name}`}>
                {t('ragaWants', { raga: name, string: t(`firsts.${wants}`) })}
              </option>
            ))}
          </Select>
        </Field>
      </div>
      <details className="group -my-2">
        <summary className="flex min-h-11 items-center font-medium text-kumkum">{t('fineTuning')}</summary>
        <div className="flex flex-col gap-4 pt-2">
          <Range label={t('jawari')} value={jawari} from={0} to={1} step={0.05} said={`${Math.round(jawari * 100)} %`} ends={[t('soft'), t('bright')]} onChange={(value) => tune({ jawari: value })} />
          <Range label={t('pace')} value={-round} from={-ROUND_RANGE.to} to={-ROUND_RANGE.from} step={0.2} said={t('secondsARound', { seconds: round.toFixed(1) })} ends={[t('slow'), t('quick')]} onChange={(value) => tune({ round: -value })} />
          <Range label={t('cents')} value={cents} {...CENTS_RANGE} step={1} said={t('centsSaid', { cents: signed })} ends={[t('lower'), t('higher')]} onChange={(value) => tune({ cents: value })} />
          {first !== 'N' && <Switch label={t('fiveStrings')} hint={t('fiveHint')} checked={five} onChange={(event) => tune({ tuning: withFirst(first, event.target.checked) })} />}
        </div>
      </details>
    </>
  );
}
