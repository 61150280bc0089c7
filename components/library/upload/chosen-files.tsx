'use client';

import { ChevronDown } from 'lucide-react';
import { Button } from '@/components/ui/button';
import { Card } from '@/components/ui/card';
import { useWords } from '@/lib/i18n/client';
import type { TagChoices } from '../choices';
import { ChosenFile } from './chosen-file';
import { TagFields } from './tag-fields';
import type { Tags, UploadRow } from './upload-queue';

type Props = {
  rows: readonly UploadRow[];
  choices: TagChoices;
  common: Tags;
  onCommon: (tags: Tags) => void;
  onTag: (key: string, tags: Tags) => void;
  onRemove: (key: string) => void;
  onBegin: () => void;
  /** Whether they are about to leave. */
  waiting: boolean;
};

/** The files that were chosen, to be looked through before they leave: what is the same for all, then each by itself. */
export function ChosenFiles({ rows, choices, common, onCommon, onTag, onRemove, onBegin, waiting }: Props) {
  const t = useWords('libraryUpload');
  if (!rows.length) return null;
  return (
    <section aria-labelledby="chosen" className="flex flex-col gap-4">
      {rows.length > 1 && (
        <Card flush>
          <details className="group">
            <summary className="flex min-h-12 items-center justify-between gap-3 px-5 py-3">
              <span>
                <span className="block font-semibold">{t('forAll')}</span>
                <span className="block text-small text-soft">{t('forAllHint')}</span>
              </span>
              <ChevronDown aria-hidden className="size-5 shrink-0 text-soft transition-transform group-open:rotate-180" />
            </summary>
            <div className="px-5 pt-1 pb-5">
              <TagFields tags={common} choices={choices} onTag={(tags) => onCommon({ ...common, ...tags })} />
            </div>
          </details>
        </Card>
      )}
      <div>
        <h2 id="chosen" className="text-lead font-semibold">
          {t('eachFile', { count: rows.length })}
        </h2>
        <p className="text-small text-soft">{t('guessed')}</p>
      </div>
      <ul className="flex flex-col gap-3">
        {rows.map((row) => (
          <ChosenFile key={`${row.key} ${row.tags.guessed ?? ''}`} row={row} choices={choices} open={rows.length === 1} onTag={onTag} onRemove={onRemove} />
        ))}
      </ul>
      <div className={ABOVE_THE_TABS}>
        <Button wide pending={waiting} onClick={onBegin} className="shadow-lift">
          {t('begin', { count: rows.length })}
        </Button>
      </div>
    </section>
  );
}

// In sight however long the list is: above the tabs on phones, above the player where one plays.
const ABOVE_THE_TABS = `sticky bottom-[calc(5rem+env(safe-area-inset-bottom))] z-10 group-has-data-player/shell:bottom-40 desk:bottom-5
  desk:group-has-data-player/shell:bottom-28`;
