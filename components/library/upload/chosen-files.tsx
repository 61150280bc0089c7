'use client';

import { ChevronDown } from 'lucide-react';
import { Button } from '@/components/ui/button';
import { Card } from '@/components/ui/card';
import { useWords } from '@/lib/i18n/client';
import type { TagChoices } from '../choices';
import type { Hearers } from '../who-hears';
import { ChosenFile } from './chosen-file';
import { ChosenSheet } from './chosen-sheet';
import { TagFields } from './tag-fields';
import { isForNobody, WhoHearsThem } from './who-hears-them';
import { isReady, type SheetOf, type Tags, type UploadRow } from './upload-queue';

type Props = {
  rows: readonly UploadRow[];
  /** Those that have left already: a sheet may belong to one of them. */
  others: readonly UploadRow[];
  choices: TagChoices;
  /** Whom they may be for. */
  hearers: Hearers;
  common: Tags;
  onCommon: (tags: Tags) => void;
  onTag: (key: string, tags: Tags) => void;
  onBelong: (key: string, sheetOf: SheetOf) => void;
  onRemove: (key: string) => void;
  onBegin: () => void;
  /** Whether they are about to leave. */
  waiting: boolean;
};

/** The files that were chosen, to be looked through before they leave: what is the same for all, then each by itself. */
export function ChosenFiles({ rows, others, choices, hearers, common, onCommon, onTag, onBelong, onRemove, onBegin, waiting }: Props) {
  const t = useWords('libraryUpload');
  if (!rows.length) return null;
  const recordings = rows.filter(({ sheetOf }) => !sheetOf);
  const sheets = rows.filter(({ sheetOf }) => sheetOf);
  const ready = rows.filter(isReady);
  const readySheets = ready.filter(({ sheetOf }) => sheetOf).length;
  const owners = [...recordings, ...others].filter(({ sheetOf, phase }) => !sheetOf && phase !== 'failed').map(({ key, tags, file }) => ({ value: key, label: tags.title || file.name }));
  return (
    <section aria-labelledby="chosen" className="flex flex-col gap-4">
      {recordings.length > 1 && (
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
      {recordings.length > 0 && <WhoHearsThem hearers={hearers} onSay={(said) => onCommon({ ...common, ...said })} />}
      <h2 id="chosen" className="sr-only">
        {t('chosen', { count: rows.length })}
      </h2>
      {recordings.length > 0 && (
        <>
          <div>
            <h3 className="text-lead font-semibold">{t('eachFile', { count: recordings.length })}</h3>
            <p className="text-small text-soft">{t('guessed')}</p>
          </div>
          <ul className="flex flex-col gap-3">
            {recordings.map((row) => (
              <ChosenFile key={row.key} row={row} choices={choices} open={rows.length === 1} onTag={onTag} onRemove={onRemove} />
            ))}
          </ul>
        </>
      )}
      {sheets.length > 0 && (
        <>
          <div>
            <h3 className="text-lead font-semibold">{t('eachSheet', { count: sheets.length })}</h3>
            <p className="text-small text-soft">{t('eachSheetHint')}</p>
          </div>
          <ul className="flex flex-col gap-3">
            {sheets.map((row) => (
              <ChosenSheet key={row.key} row={row} recordings={owners} onBelong={onBelong} onRemove={onRemove} />
            ))}
          </ul>
        </>
      )}
      <div className={ABOVE_THE_TABS}>
        {ready.length > 0 && !isForNobody(common) ? (
          <Button wide pending={waiting} onClick={onBegin} className="shadow-lift">
            {t('begin', { count: ready.length - readySheets, sheets: readySheets, both: ready.length > readySheets && readySheets > 0 ? 'yes' : 'no' })}
          </Button>
        ) : (
          <p className="rounded-medium bg-marigold-wash px-4 py-3 text-marigold-ink">{t(isForNobody(common) ? 'nobodyHears' : 'sheetsNeed')}</p>
        )}
      </div>
    </section>
  );
}

// In sight however long the list is: above the tabs on phones, above the player where one plays.
const ABOVE_THE_TABS = `sticky bottom-[calc(5rem+env(safe-area-inset-bottom))] z-10 group-has-data-player/shell:bottom-40 desk:bottom-5
  desk:group-has-data-player/shell:bottom-28`;
