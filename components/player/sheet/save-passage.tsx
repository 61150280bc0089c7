'use client';

import { Bookmark } from 'lucide-react';
import { type FormEvent, useState } from 'react';
import { Button } from '@/components/ui/button';
import { Field } from '@/components/ui/field';
import { Input } from '@/components/ui/input';
import { toast } from '@/components/ui/toast-store';
import { useWords } from '@/lib/i18n/client';
import type { Listener } from '../listener';
import { usePlayer } from '../player';
import type { Piece } from '../practice/wish';
import type { Track } from '../track';
import { passageSaved } from './use-passages';

type Props = { track: Track; loop: Piece; listener: Listener };

/** Keeps the loop as a named piece: a teacher's for everybody, a child's for the child alone. */
export function SavePassage({ track, loop, listener }: Props) {
  const t = useWords('player');
  const { speed } = usePlayer();
  const [isOpen, setOpen] = useState(false);
  const [isSending, setSending] = useState(false);
  const [trouble, setTrouble] = useState('');
  if (!isOpen)
    return (
      <Button tone="wash" size="small" icon={<Bookmark aria-hidden />} onClick={() => setOpen(true)}>
        {t('keepLoop')}
      </Button>
    );

  async function save(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    const label = String(new FormData(event.currentTarget).get('label'));
    setSending(true);
    const result = await listener.savePassage({ recordingId: track.id, label, from: typed(loop.from), to: typed(loop.to), speed }).catch(() => null);
    setSending(false);
    if (!result?.ok) return setTrouble(result ? (Object.values(result.fields ?? {})[0] ?? result.message) : t('notKept'));
    toast(t('loopKept'));
    passageSaved();
    setOpen(false);
  }

  return (
    <form onSubmit={save} className="flex flex-col gap-3">
      <Field name="label" label={t('loopName')} hint={t(listener.teaches ? 'keptForAll' : 'keptForYou')}>
        <Input maxLength={80} autoComplete="off" autoFocus required />
      </Field>
      {trouble && <p role="alert" className="text-small text-kumkum">{trouble}</p>}
      <div className="flex flex-wrap gap-2">
        <Button type="submit" tone="wash" size="small" pending={isSending}>{t('keep')}</Button>
        <Button tone="quiet" size="small" onClick={() => setOpen(false)}>{t('leaveIt')}</Button>
      </div>
    </form>
  );
}

// "1:08.25", as it is typed on the recording's page.
const typed = (seconds: number) => `${Math.floor(seconds / 60)}:${(Math.floor((seconds % 60) * 1000) / 1000).toFixed(3)}`;
