'use client';

import { Undo2 } from 'lucide-react';
import { useEffect, useState } from 'react';
import { Button } from '@/components/ui/button';
import { Skeleton } from '@/components/ui/skeleton';
import { useWords } from '@/lib/i18n/client';
import { useTakeBack } from '../tagging/use-retag';
import type { TaggingHand } from '../tagging/tagging-hand';

/** One line of a history, in words. `many`: how many recordings were changed with it; `mayNot`: why it cannot be undone, where it cannot. */
export type ShownEdit = { id: string; operationId: string; editor: string; when: string; undone: boolean; undoes: boolean; many: number; mayNot?: string; changes: readonly { field: string; before: string; after: string }[] };

type Props = { recordingId: string; hand: Pick<TaggingHand, 'takeBack'> };

/** Who changed what, and when; one's own can be taken back while nobody else has edited the recording since; the others say why not. */
export function HistoryLines({ recordingId, hand }: Props) {
  const t = useWords('libraryHistory');
  const takeBack = useTakeBack(hand);
  const [lines, setLines] = useState<readonly ShownEdit[] | 'failed'>();
  const [asked, setAsked] = useState(0);
  const [undoing, setUndoing] = useState<string>();
  useEffect(() => {
    let stale = false;
    void historyOf(recordingId).then((found) => stale || setLines(found));
    return () => {
      stale = true;
    };
  }, [recordingId, asked]);

  async function undo(line: ShownEdit) {
    setUndoing(line.id);
    await takeBack(line.operationId);
    setUndoing(undefined);
    setAsked((count) => count + 1);
  }

  if (!lines)
    return (
      <div role="status" aria-label={t('loading')} className="flex flex-col gap-3 py-2">
        <Skeleton className="h-5 w-2/3" />
        <Skeleton className="h-5 w-1/2" />
      </div>
    );
  if (lines === 'failed')
    return (
      <div role="alert" className="flex flex-wrap items-center gap-3 py-2">
        {t('failed')}
        <Button tone="wash" size="small" onClick={() => setAsked((count) => count + 1)}>
          {t('again')}
        </Button>
      </div>
    );
  if (lines.length === 0) return <p className="py-2 text-soft">{t('none')}</p>;
  return (
    <ol className="divide-y divide-line">
      {lines.map((line) => (
        <li key={line.id} className="flex flex-wrap items-start gap-x-4 gap-y-1 py-3">
          <div className="min-w-48 flex-1">
            <p className="text-small text-soft">
              <span className="font-semibold text-ink">{line.editor}</span> · {line.when}
              {line.many > 1 && ` · ${t('many', { count: line.many })}`}
              {line.undoes && ` · ${t('tookBack')}`}
            </p>
            <ul className={line.undone ? 'text-soft' : undefined}>
              {line.changes.map(({ field, before, after }) => (
                <li key={field} className="[overflow-wrap:anywhere]">
                  <span className="text-soft">{field}:</span> {before} <span aria-hidden>→</span>
                  <span className="sr-only">{t('became')}</span> {after}
                </li>
              ))}
            </ul>
            {line.mayNot && <p className="text-small text-soft">{line.mayNot}</p>}
          </div>
          {!line.mayNot && (
            <Button tone="quiet" size="small" icon={<Undo2 aria-hidden />} pending={undoing === line.id} onClick={() => void undo(line)} aria-label={t('undoOf', { editor: line.editor, when: line.when })}>
              {t('undo')}
            </Button>
          )}
        </li>
      ))}
    </ol>
  );
}

async function historyOf(recordingId: string): Promise<readonly ShownEdit[] | 'failed'> {
  const answer = await fetch(`/library/${recordingId}/history`).catch(() => undefined);
  return answer?.ok ? ((await answer.json()) as ShownEdit[]) : 'failed';
}
