'use client';

import { Timer } from 'lucide-react';
import { useState } from 'react';
import { now } from '@/components/player/player';
import { playPassage } from '@/components/player/play-passage';
import { SPEEDS } from '@/components/player/player-state';
import type { Track } from '@/components/player/track';
import { Button } from '@/components/ui/button';
import { Field } from '@/components/ui/field';
import { Form, type FormAction } from '@/components/ui/form';
import { Input } from '@/components/ui/input';
import { Select } from '@/components/ui/select';
import { SubmitButton } from '@/components/ui/submit-button';
import { useWords } from '@/lib/i18n/client';
import { clockSeconds } from '@/lib/music/notation-clock';
import { typedTime } from './passage-hand';

type Known = { id: string; label: string; fromMs: number; toMs: number; speed: number };
type Props = { recordingId: string; passage?: Known; track?: Track; action: FormAction<{ passageId: string }>; onDone: () => void };

/** What a passage is called, where it begins and ends (typed, or taken from what sounds just now), and how fast it is practised. */
export function PassageForm({ recordingId, passage, track, action, onDone }: Props) {
  const t = useWords('sheetHand');
  const here = () => (track && now().track?.id === track.id ? now().place : 0) * 1000;
  const [from, setFrom] = useState(() => typedTime(passage?.fromMs ?? here()));
  const [to, setTo] = useState(() => typedTime(passage?.toMs ?? Math.min(here() + 10_000, (track?.seconds ?? Infinity) * 1000)));
  return (
    <Form action={action} done={t('passageSaved')} onDone={onDone}>
      <input type="hidden" name={passage ? 'passageId' : 'recordingId'} value={passage?.id ?? recordingId} />
      <Field name="label" label={t('passageName')} hint={t('passageNameHint')}>
        <Input defaultValue={passage?.label} maxLength={80} autoComplete="off" required />
      </Field>
      <div className="grid grid-cols-2 gap-4">
        <Field name="from" label={t('from')}>
          <Input value={from} onChange={(event) => setFrom(event.target.value)} inputMode="decimal" autoComplete="off" />
        </Field>
        <Field name="to" label={t('to')}>
          <Input value={to} onChange={(event) => setTo(event.target.value)} inputMode="decimal" autoComplete="off" />
        </Field>
        {track && (
          <>
            <Button tone="wash" size="small" icon={<Timer aria-hidden />} onClick={() => setFrom(typedTime(here()))}>
              {t('fromHere')}
            </Button>
            <Button tone="wash" size="small" icon={<Timer aria-hidden />} onClick={() => setTo(typedTime(here()))}>
              {t('toHere')}
            </Button>
          </>
        )}
      </div>
      <Field name="speed" label={t('speed')}>
        <Select defaultValue={passage?.speed ?? 1}>
          {SPEEDS.map((speed) => (
            <option key={speed} value={speed}>
              {t('times', { speed })}
            </option>
          ))}
        </Select>
      </Field>
      <div className="flex flex-wrap gap-3">
        <SubmitButton>{t('save')}</SubmitButton>
        {track && (
          <Button tone="wash" onClick={() => playPassage(track, { from: clockSeconds(from), to: clockSeconds(to) })}>
            {t('hearIt')}
          </Button>
        )}
      </div>
    </Form>
  );
}
