'use client';

import { useState } from 'react';
import { keepSound, useSoundSettings } from '@/components/player/sound/sound-settings';
import { Button } from '@/components/ui/button';
import { Field } from '@/components/ui/field';
import { Input } from '@/components/ui/input';
import { SegmentedControl } from '@/components/ui/segmented-control';
import { Select } from '@/components/ui/select';
import { useWords } from '@/lib/i18n/client';
import { type Ramp, type ThekaSetting, withinSpeed } from '@/lib/music/theka-plan';
import type { useTheka } from './use-theka';

/** Soft beats between the matras, getting faster by and by, and the script of the bols. */
export function TaalMore({ theka }: { theka: ReturnType<typeof useTheka> }) {
  const t = useWords('sound');
  const { setting, change } = theka;
  const { script } = useSoundSettings();
  return (
    <div className="flex flex-col gap-5 py-3">
      <div className="flex flex-col gap-2">
        <p className="font-medium">{t('parts')}</p>
        <SegmentedControl
          label={t('parts')}
          name="parts"
          value={String(setting.parts)}
          onChange={(value) => change({ parts: Number(value) as ThekaSetting['parts'] })}
          choices={(['1', '2', '3', '4'] as const).map((value) => ({ value, label: value === '1' ? t('noParts') : value }))}
        />
      </div>
      <Faster theka={theka} />
      <SegmentedControl
        label={t('script')}
        name="script"
        value={script}
        onChange={(value) => keepSound({ script: value as 'latin' })}
        choices={[
          { value: 'latin', label: t('latin') },
          { value: 'devanagari', label: <span lang="hi" className="font-title">{t('devanagari')}</span> },
        ]}
      />
    </div>
  );
}

const OVERS: readonly Pick<Ramp, 'over' | 'by'>[] = [
  ...([4, 8, 16, 32] as const).map((over) => ({ over, by: 'cycles' as const })),
  ...([1, 3, 5, 10] as const).map((over) => ({ over, by: 'minutes' as const })),
];

// From the speed that is chosen to another, over so many cycles or minutes.
function Faster({ theka: { setting, change, start, isOn } }: { theka: ReturnType<typeof useTheka> }) {
  const t = useWords('sound');
  const [to, setTo] = useState(String(withinSpeed(setting.ramp?.to ?? setting.speed * 2)));
  const [over, setOver] = useState(1);
  const goal = Number(to);
  const fits = Number.isInteger(goal) && goal === withinSpeed(goal) && goal > 0;
  return (
    <fieldset className="flex flex-col gap-3">
      <legend className="pb-2 font-medium">{t('byAndBy')}</legend>
      <p className="text-small text-soft">{t('byAndByHint', { speed: setting.speed })}</p>
      <div className="grid grid-cols-2 gap-3">
        <Field name="to" label={t('rampTo')} error={fits ? undefined : t('rampUnfit')}>
          <Input inputMode="numeric" maxLength={3} autoComplete="off" value={to} onChange={(event) => setTo(event.target.value.trim())} />
        </Field>
        <Field name="over" label={t('rampOver')}>
          <Select value={over} onChange={(event) => setOver(Number(event.target.value))}>
            {OVERS.map((one, nth) => (
              <option key={nth} value={nth}>
                {t(one.by, { count: one.over })}
              </option>
            ))}
          </Select>
        </Field>
      </div>
      {setting.ramp ? (
        <Button tone="wash" onClick={() => change({ ramp: null })}>
          {t('rampEnd', { speed: setting.speed })}
        </Button>
      ) : (
        <Button tone="wash" disabled={!fits} onClick={() => void ramped({ ...(OVERS[over] as Ramp), to: goal })}>
          {t('rampBegin')}
        </Button>
      )}
    </fieldset>
  );

  function ramped(ramp: Ramp) {
    return isOn ? change({ ramp }) : start({ ramp });
  }
}
