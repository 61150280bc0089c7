'use client';

import { useRoomForTones } from '@/components/player/sound/sounding';
import { Switch } from '@/components/ui/checkbox';
import { Field } from '@/components/ui/field';
import { SegmentedControl } from '@/components/ui/segmented-control';
import { Select } from '@/components/ui/select';
import { useWords } from '@/lib/i18n/client';
import { SA_NAMES, saName } from '@/lib/music/sa';
import { LINE_PACES, type LinePace } from '@/lib/music/schedule';
import { hearAs, type Script, useListener } from './listener';

type Props = {
  /** The Sa kept with the person who looks. */
  own: string | null;
  keepSa: (input: { sa: string }) => Promise<unknown>;
  /** Taals are read and struck, but have neither a pace of lines nor a drone. */
  lines?: boolean;
};

/** In which Sa, how fast and in which script this listener hears and reads. Remembered on the device, and the Sa with the person. */
export function ListenerChoices({ own, keepSa, lines = true }: Props) {
  const t = useWords('ragaSounds');
  const { sa, pace, script, drone } = useListener(own);
  useRoomForTones();
  const choose = (note: string) => {
    const chosen = `${note}3`;
    hearAs({ sa: chosen });
    void keepSa({ sa: chosen }).catch(() => undefined); // the device has it in any case
  };
  return (
    <div className="flex flex-col gap-4">
      <Field name="sa" label={t('sa')}>
        <Select value={sa.slice(0, -1)} onChange={(event) => choose(event.target.value)}>
          {SA_NAMES.map(({ note }) => (
            <option key={note} value={note}>
              {saName(note)}
            </option>
          ))}
        </Select>
      </Field>
      {lines && (
        <SegmentedControl
          label={t('pace')}
          name="pace"
          value={pace}
          onChange={(value) => hearAs({ pace: value as LinePace })}
          choices={(Object.keys(LINE_PACES) as LinePace[]).map((value) => ({ value, label: t(`paces.${value}`) }))}
        />
      )}
      <SegmentedControl
        label={t('script')}
        name="script"
        value={script}
        onChange={(value) => hearAs({ script: value as Script })}
        choices={[
          { value: 'latin', label: t('latin') },
          { value: 'devanagari', label: <span lang="hi" className="font-title">{t('devanagari')}</span> },
        ]}
      />
      {lines && <Switch label={t('drone')} checked={drone} onChange={(event) => hearAs({ drone: event.target.checked })} />}
    </div>
  );
}
