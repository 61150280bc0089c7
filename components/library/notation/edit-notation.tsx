'use client';

import { useRouter } from 'next/navigation';
import { useRef, useState } from 'react';
import type { Track } from '@/components/player/track';
import { Field } from '@/components/ui/field';
import { Form } from '@/components/ui/form';
import { TextArea } from '@/components/ui/input';
import { SubmitButton } from '@/components/ui/submit-button';
import { Unsaved } from '@/components/ui/unsaved';
import { useWords } from '@/lib/i18n/client';
import type { Result } from '@/lib/kit/result';
import { type Cycle, readNotation, tied } from '@/lib/music/notation-reader';
import { NotationFaults } from './notation-faults';
import { NotationHelp } from './notation-help';
import { NotationSheet, type Script } from './notation-sheet';
import { SwaraKeys } from './swara-keys';
import { TaalChooser } from './taal-chooser';
import { TieLine } from './tie-line';
import { type NamedCycle, taalNamed } from './taal-named';

type Saved = Result<{ recordingId: string; version: number; operationId: string | null }>;
type Props = {
  recording: { id: string; version: number; notation: string; taal: string | null };
  taals: readonly NamedCycle[];
  script: Script;
  track?: Track;
  save: (before: Saved | null, form: FormData) => Promise<Saved>;
};

/** Notation typed above and drawn below while one types; what cannot be read is told in words, and the rest is drawn. */
export function EditNotation({ recording, taals, script, track, save }: Props) {
  const t = useWords('notationHand');
  const say = useWords('notation');
  const router = useRouter();
  const box = useRef<HTMLTextAreaElement>(null);
  const [text, setText] = useState(recording.notation);
  const tagged: Cycle | null = taals.find(({ slug }) => slug === recording.taal) ?? null;
  const notation = readNotation(text, { taal: tagged, taalNamed: taalNamed(taals) });
  const saved = async (before: Saved | null, form: FormData) => {
    const answer = await save(before, form);
    if (!answer.ok) router.refresh();
    return answer;
  };

  // At the cursor, as if it had been typed; the cursor goes on after it.
  const insert = (signs: string) => {
    const area = box.current;
    if (!area) return;
    const at = area.selectionStart;
    setText(`${text.slice(0, at)}${signs}${text.slice(area.selectionEnd)}`);
    requestAnimationFrame(() => {
      area.focus();
      area.setSelectionRange(at + signs.length, at + signs.length);
    });
  };

  return (
    <Form action={saved} done={t('saved')} onDone={() => router.push(`/library/${recording.id}`)} className="max-w-none!">
      <input type="hidden" name="recordingId" value={recording.id} />
      <input type="hidden" name="version" value={recording.version} />
      <Unsaved />
      <div className="grid grid-cols-1 gap-6 desk:grid-cols-2">
        <div className="flex min-w-0 flex-col gap-4">
          <TaalChooser taals={taals} text={text} tagged={tagged} onText={setText} />
          <Field name="notation" label={t('typed')} hint={t('typedHint')}>
            <TextArea
              ref={box}
              value={text}
              onChange={(event) => setText(event.target.value)}
              rows={10}
              maxLength={20_000}
              spellCheck={false}
              autoCapitalize="none"
              autoCorrect="off"
              placeholder={t('example')}
              className="font-mono text-[1rem]"
            />
          </Field>
          <SwaraKeys onSigns={insert} onBack={() => insertBack(box.current, text, setText)} />
        </div>
        <section aria-label={t('drawn')} className="min-w-0">
          <div className="flex flex-col gap-4 rounded-large border border-line bg-card p-5">
            {notation.parts.length > 0 ? (
              <NotationSheet
                notation={notation}
                script={script}
                say={say}
                play={track && ((line) => <TieLine line={line} track={track} onTie={(passage) => setText(tied(text, line.typedOn, passage))} />)}
              />
            ) : (
              <p className="text-soft">{t('nothingYet')}</p>
            )}
          </div>
          <NotationFaults faults={notation.faults} />
        </section>
      </div>
      <NotationHelp example={t('example')} />
      <SubmitButton className="self-start">{t('save')}</SubmitButton>
    </Form>
  );
}

// Takes away what is chosen, or the sign before the cursor.
function insertBack(area: HTMLTextAreaElement | null, text: string, onText: (text: string) => void) {
  if (!area) return;
  const to = area.selectionEnd;
  const from = area.selectionStart === to ? Math.max(0, to - 1) : area.selectionStart;
  onText(text.slice(0, from) + text.slice(to));
  requestAnimationFrame(() => area.setSelectionRange(from, from));
}
