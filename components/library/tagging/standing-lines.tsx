'use client';

import { Button } from '@/components/ui/button';
import { ProgressBar } from '@/components/ui/progress-bar';
import { useWords } from '@/lib/i18n/client';
import type { TagField } from './tagging-hand';
import type { DeskChoices } from './use-choices';
import type { useRetag } from './use-retag';

type Props = { retagging: ReturnType<typeof useRetag>; tag: TagField | undefined; choices?: DeskChoices };

const SHOWN = 5;

/** How the change goes, where it was asked for: under way, failed, or whose word stands in the way. */
export function StandingLines({ retagging: { standing, again, putMine, keepTheirs }, tag, choices }: Props) {
  const t = useWords('libraryTagging');
  if (standing.is === 'pending')
    return (
      <div role="status" className="flex flex-col gap-2 py-2 text-small text-soft">
        {standing.of > 1 ? t('changing', { done: standing.done, of: standing.of }) : t('saving')}
        {standing.of > 500 && <ProgressBar label={t('saving')} value={standing.done / standing.of} />}
      </div>
    );
  if (standing.is === 'failed')
    return (
      <div role="alert" className="flex flex-col items-start gap-3 py-2">
        <p>{standing.message}</p>
        <Button tone="wash" size="small" onClick={() => void again()}>
          {t('again')}
        </Button>
      </div>
    );
  if (standing.is !== 'conflict') return null;
  const { left, leftCount, changed } = standing.outcome;
  const lines = left.slice(0, SHOWN).map(({ recordingId, title, by, theirs }) => ({ recordingId, title, by: by ?? t('somebody'), theirs: tag ? said(theirs[tag], tag, choices) || t('none') : '' }));
  const [only] = lines;
  return (
    <div role="alert" className="flex flex-col gap-3 py-2">
      {leftCount === 1 && only ? (
        <p>{t('changedBy', only)}</p>
      ) : (
        <>
          <p>{t('leftMany', { count: leftCount, changed })}</p>
          <ul className="flex flex-col gap-1 text-small">
            {lines.map((line) => (
              <li key={line.recordingId}>{t('leftOne', line)}</li>
            ))}
            {leftCount > SHOWN && <li className="text-soft">{t('andMore', { count: leftCount - SHOWN })}</li>}
          </ul>
        </>
      )}
      <div className="flex flex-wrap gap-2">
        <Button tone="wash" size="small" onClick={keepTheirs}>
          {t('keepTheirs')}
        </Button>
        <Button size="small" onClick={() => void putMine()}>
          {t('putMine')}
        </Button>
      </div>
    </div>
  );
}

function said(value: unknown, tag: TagField, choices: DeskChoices | undefined): string {
  if (typeof value !== 'string') return '';
  const lists = { raga: choices?.ragas, taal: choices?.taals, form: choices?.forms, kind: choices?.kinds, laya: choices?.layas, title: undefined, recordedOn: undefined };
  const named = lists[tag]?.find((choice) => choice.value === value)?.label;
  return named ?? (tag === 'title' || tag === 'recordedOn' ? value : value.charAt(0).toUpperCase() + value.slice(1).replace(/-/g, ' '));
}
