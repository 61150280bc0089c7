'use client';

import { useState } from 'react';
import { usePlayer } from '@/components/player/player';
import { Field } from '@/components/ui/field';
import { SegmentedControl } from '@/components/ui/segmented-control';
import { Select } from '@/components/ui/select';
import { useWords } from '@/lib/i18n/client';
import type { RagaChoice } from './choices';

type First = RagaChoice['first'];
type Props = { first: First; ragas: readonly RagaChoice[]; onChange: (first: First) => void };

/** What the first string sounds: as one likes, or as a raga wants it; that of the recording in the player stands first. */
export function FirstString({ first, ragas, onChange }: Props) {
  const t = useWords('sound');
  const { track } = usePlayer();
  const [raga, setRaga] = useState('');
  const playing = ragas.find(({ name }) => name === track?.ragaName);
  const choose = (name: string) => {
    setRaga(name);
    const chosen = ragas.find((one) => one.name === name);
    if (chosen) onChange(chosen.first);
  };
  const option = ({ name, first: wants }: RagaChoice) => (
    <option key={name} value={name}>
      {t('ragaWants', { raga: name, string: t(`firsts.${wants}`) })}
    </option>
  );
  return (
    <div className="flex flex-col gap-3">
      <p className="-mb-1 font-medium">{t('firstString')}</p>
      <SegmentedControl
        label={t('firstString')}
        name="first"
        value={first}
        onChange={(value) => {
          setRaga('');
          onChange(value as First);
        }}
        choices={(['P', 'm', 'N'] as const).map((value) => ({ value, label: t(`firsts.${value}`) }))}
      />
      <Field name="raga" label={t('asRaga')}>
        <Select value={raga} onChange={(event) => choose(event.target.value)}>
          <option value="">{t('chooseRaga')}</option>
          {playing && <optgroup label={t('playingNow')}>{option(playing)}</optgroup>}
          {ragas.filter((one) => one !== playing).map(option)}
        </Select>
      </Field>
    </div>
  );
}
