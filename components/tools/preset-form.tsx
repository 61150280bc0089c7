'use client';

import { useState } from 'react';
import { useSoundSettings } from '@/components/player/sound/sound-settings';
import { Checkbox } from '@/components/ui/checkbox';
import { Field } from '@/components/ui/field';
import { Form } from '@/components/ui/form';
import { useTrouble } from '@/components/ui/form-state';
import { Input } from '@/components/ui/input';
import { SubmitButton } from '@/components/ui/submit-button';
import { useWords } from '@/lib/i18n/client';
import type { TaalChoice } from './choices';
import type { PresetHand } from './preset-hand';
import { useSaid } from './use-said';
import { WhomTicks } from './whom-ticks';

/** Keeps the tools as they are set now under a name, and gives them to batches and students. */
export function PresetForm({ hand, taals, onDone }: { hand: PresetHand; taals: readonly TaalChoice[]; onDone: () => void }) {
  const t = useWords('soundHand');
  const said = useSaid(taals);
  const { tanpura, theka } = useSoundSettings();
  const [wants, setWants] = useState({ tanpura: true, theka: true });
  const sound = { tanpura: wants.tanpura ? tanpura : undefined, theka: wants.theka ? theka : undefined };
  return (
    <Form action={hand.make} done={t('kept')} onDone={onDone}>
      <input type="hidden" name="sound" value={JSON.stringify(sound)} />
      <Field name="name" label={t('name')} hint={t('nameHint')}>
        <Input maxLength={60} autoComplete="off" />
      </Field>
      <fieldset>
        <legend className="font-medium">{t('what')}</legend>
        <Checkbox label={said({ tanpura })} checked={wants.tanpura} onChange={(event) => setWants({ ...wants, tanpura: event.target.checked })} />
        <Checkbox label={said({ theka })} checked={wants.theka} onChange={(event) => setWants({ ...wants, theka: event.target.checked })} />
        <SoundTrouble />
      </fieldset>
      <WhomTicks hand={hand} />
      <SubmitButton>{t('keep')}</SubmitButton>
    </Form>
  );
}

function SoundTrouble() {
  const trouble = useTrouble('sound');
  return trouble ? <p className="text-small font-medium text-kumkum">{trouble}</p> : null;
}
