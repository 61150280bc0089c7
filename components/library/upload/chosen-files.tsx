'use client';

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
};

/** The files that were chosen, to be looked through before they leave: what is the same for all, then each by itself. */
export function ChosenFiles({ rows, choices, common, onCommon, onTag, onRemove, onBegin }: Props) {
  const t = useWords('libraryUpload');
  if (!rows.length) return null;
  return (
    <section aria-labelledby="chosen" className="flex flex-col gap-4">
      {rows.length > 1 && (
        <Card>
          <h2 className="text-lead font-semibold">{t('forAll')}</h2>
          <p className="mb-4 text-small text-soft">{t('forAllHint')}</p>
          <TagFields tags={common} choices={choices} onTag={(tags) => onCommon({ ...common, ...tags })} />
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
      <div className="sticky bottom-[calc(var(--shell-foot,0px)+1rem)] z-10">
        <Button wide onClick={onBegin}>
          {t('begin', { count: rows.length })}
        </Button>
      </div>
    </section>
  );
}
