'use client';

import { Trash2 } from 'lucide-react';
import { Button } from '@/components/ui/button';
import { Field } from '@/components/ui/field';
import { Form } from '@/components/ui/form';
import { Input } from '@/components/ui/input';
import { SubmitButton } from '@/components/ui/submit-button';
import { useUndoable } from '@/components/ui/use-undoable';
import { useWords } from '@/lib/i18n/client';
import type { PresetRow } from '@/lib/sound/shared';
import type { PresetHand } from './preset-hand';
import { WhomTicks } from './whom-ticks';

/** A preset's name, whom it is given to, and the way to take it away, which can be undone. */
export function PresetEdit({ preset, hand, onDone }: { preset: PresetRow; hand: PresetHand; onDone: () => void }) {
  const t = useWords('soundHand');
  const { pending, act } = useUndoable();
  const one = { presetId: preset.id };
  const remove = () => act({ act: () => hand.remove(one), done: t('removed', { name: preset.name }), undo: { act: () => hand.restore(one), done: t('restored') }, then: onDone });
  return (
    <Form action={hand.edit} done={t('kept')} onDone={onDone}>
      <input type="hidden" name="presetId" value={preset.id} />
      <Field name="name" label={t('name')}>
        <Input maxLength={60} autoComplete="off" defaultValue={preset.name} />
      </Field>
      <WhomTicks hand={hand} given={preset} />
      <div className="flex flex-wrap gap-3">
        <SubmitButton>{t('keep')}</SubmitButton>
        <Button tone="quiet" pending={pending} icon={<Trash2 aria-hidden />} onClick={() => void remove()}>
          {t('remove')}
        </Button>
      </div>
    </Form>
  );
}
