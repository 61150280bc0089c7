'use client';

import { Plus } from 'lucide-react';
import { useRouter } from 'next/navigation';
import { useState } from 'react';
import { buttonClass } from '@/components/ui/button';
import { Spinner } from '@/components/ui/spinner';
import { toast } from '@/components/ui/toast-store';
import { useWords } from '@/lib/i18n/client';

type State = { sent: number; of: number; percent: number } | null;

/** Takes PDFs and photos of pages for a recording, one after the other; what is refused says why, and the others go on. */
export function AddSheets({ recordingId, owner }: { recordingId: string; owner: string }) {
  const t = useWords('sheetHand');
  const router = useRouter();
  const [state, setState] = useState<State>(null);
  const [refused, setRefused] = useState<{ name: string; why: string }[]>([]);

  async function take(files: File[]) {
    const { sendSheet } = await import('./send-sheet');
    const faults: { name: string; why: string }[] = [];
    for (const [at, file] of files.entries()) {
      setState({ sent: at, of: files.length, percent: 0 });
      const progress = (percent: number) => setState({ sent: at, of: files.length, percent });
      const why = await sendSheet({ file, recordingId, owner, unnamed: t('sheetLost'), progress });
      if (why) faults.push({ name: file.name, why });
    }
    setState(null);
    setRefused(faults);
    if (faults.length < files.length) toast(t('sheetsAdded', { count: files.length - faults.length }));
    router.refresh();
  }

  return (
    <div className="flex flex-col items-end gap-2">
      <label className={`${buttonClass({ tone: 'wash', size: 'small' })} has-focus-visible:outline-3 has-focus-visible:outline-offset-2 has-focus-visible:outline-focus`}>
        {state ? <Spinner /> : <Plus aria-hidden />}
        <span aria-live="polite">{state ? t('sheetOnItsWay', { at: state.sent + 1, of: state.of, percent: state.percent }) : t('addSheets')}</span>
        <input
          type="file"
          multiple
          // Named one by one, so that an iPhone hands over a JPEG instead of its own format.
          accept="application/pdf,image/jpeg,image/png,image/webp"
          disabled={state !== null}
          className="sr-only"
          onChange={(event) => {
            void take([...(event.target.files ?? [])]);
            event.target.value = '';
          }}
        />
      </label>
      <ul role="alert" className="flex max-w-xs flex-col gap-1 text-small text-kumkum empty:hidden">
        {refused.map(({ name, why }) => (
          <li key={name}>
            <strong>{name}</strong>: {why}
          </li>
        ))}
      </ul>
    </div>
  );
}
