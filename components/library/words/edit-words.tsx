'use client';

import { useRouter } from 'next/navigation';
import { useRef, useState } from 'react';
import { Button } from '@/components/ui/button';
import { Field } from '@/components/ui/field';
import { Form } from '@/components/ui/form';
import { TextArea } from '@/components/ui/input';
import { Markdown } from '@/components/ui/markdown';
import { SubmitButton } from '@/components/ui/submit-button';
import { toast } from '@/components/ui/toast-store';
import { Unsaved } from '@/components/ui/unsaved';
import { useWords } from '@/lib/i18n/client';
import type { Marked } from '@/lib/kit/markdown';
import type { Result } from '@/lib/kit/result';
import { MarksHelp } from './marks-help';

type Saved = Result<{ recordingId: string; version: number; operationId: string | null }>;
type Props = {
  recording: { id: string; version: number; notes: string; lyrics: string };
  save: (before: Saved | null, form: FormData) => Promise<Saved>;
  preview: (input: { text: string }) => Promise<Result<Marked[]>>;
};

/** The notes (with a look at how they will stand) and the words of a recording. What somebody else saved meanwhile is not written over. */
export function EditWords({ recording, save, preview }: Props) {
  const t = useWords('wordsHand');
  const router = useRouter();
  const [asOpened] = useState(recording);
  const notes = useRef<HTMLTextAreaElement>(null);
  const [looked, setLooked] = useState<readonly Marked[]>();
  // Only what was changed here is sent, so that somebody else's words stay.
  const saved = async (before: Saved | null, form: FormData) => {
    for (const name of ['notes', 'lyrics'] as const) if (form.get(name) === asOpened[name]) form.delete(name);
    const answer = await save(before, form);
    if (!answer.ok) router.refresh();
    return answer;
  };
  const look = async () => {
    const answer = await preview({ text: notes.current?.value ?? '' }).catch(() => undefined);
    if (answer?.ok) setLooked(answer.data);
    else toast(answer?.message ?? t('noLook'));
  };
  return (
    <Form action={saved} done={t('saved')} onDone={() => router.push(`/library/${recording.id}`)} className="max-w-2xl!">
      <input type="hidden" name="recordingId" value={recording.id} />
      <input type="hidden" name="version" value={recording.version} />
      <Unsaved />
      <Field name="notes" label={t('notes')} hint={t('notesHint')}>
        <TextArea ref={notes} defaultValue={recording.notes} rows={8} maxLength={4000} onInput={() => setLooked(undefined)} />
      </Field>
      <div className="-mt-2 flex flex-wrap items-start gap-3">
        <Button tone="wash" size="small" onClick={() => void look()}>
          {t('look')}
        </Button>
        <MarksHelp />
      </div>
      <section aria-label={t('looked')} aria-live="polite" className="rounded-medium border border-line bg-card p-5 empty:hidden">
        {looked && (looked.length > 0 ? <Markdown of={looked} /> : t('nothingWritten'))}
      </section>
      <Field name="lyrics" label={t('lyrics')} hint={t('lyricsHint')}>
        <TextArea defaultValue={recording.lyrics} rows={8} maxLength={20_000} />
      </Field>
      <SubmitButton className="self-start">{t('save')}</SubmitButton>
    </Form>
  );
}
