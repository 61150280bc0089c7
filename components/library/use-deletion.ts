'use client';

import { useRouter } from 'next/navigation';
import { toast } from '@/components/ui/toast-store';
import { useWords } from '@/lib/i18n/client';
import type { Result } from '@/lib/kit/result';

type One = { recordingId: string };
export type Shelving = {
  /** Takes the recording off the shelf; it can be put back for thirty days. */
  remove: (input: One) => Promise<Result<unknown>>;
  restore: (input: One) => Promise<Result<unknown>>;
};

/** Deletes a recording at once, and offers to undo it. Returns the function to call with the recording. */
export function useDeletion({ remove, restore }: Shelving) {
  const t = useWords('libraryRow');
  const router = useRouter();

  return async function deleteRecording({ id, title, goTo }: { id: string; title: string; goTo?: string }) {
    const answer = await asked(() => remove({ recordingId: id }));
    if (!answer.ok) return toast(answer.message);
    if (goTo) router.push(goTo);
    toast(t('deleted', { title }), { undo: () => bringBack(id, title) });
  };

  async function bringBack(id: string, title: string) {
    const answer = await asked(() => restore({ recordingId: id }));
    toast(answer.ok ? t('restored', { title }) : answer.message);
    if (answer.ok) router.refresh();
  }

  async function asked(act: () => Promise<Result<unknown>>): Promise<Result<unknown>> {
    try {
      return await act();
    } catch {
      return { ok: false, message: t('noConnection') };
    }
  }
}
