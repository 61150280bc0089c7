'use client';

import { Field } from '@/components/ui/field';
import { Form } from '@/components/ui/form';
import { Input } from '@/components/ui/input';
import { SubmitButton } from '@/components/ui/submit-button';
import { useWords } from '@/lib/i18n/client';
import type { PresetRow } from '@/lib/sound/shared';
import type { PresetHand } from './preset-hand';
import { WhomTicks } from './whom-ticks';

/** A preset's name, and whom it is given to. */
export function PresetEdit({ preset, hand, onDone }: { preset: PresetRow; hand: PresetHand; onDone: () => void }) {
  const t = useWords('soundHand');
  return (
    <Form action={hand.edit} done={t('kept')} onDone={onDone}>
      <input type="hidden" name="presetId" value={preset.id} />
      <Field name="name" label={t('name')}>
        <Input maxLength={60} autoComplete="off" defaultValue={preset.name} />
      </Field>
      <WhomTicks hand={hand} given={preset} />
      <SubmitButton>{t('keep')}</SubmitButton>
    </Form>
  );
}
