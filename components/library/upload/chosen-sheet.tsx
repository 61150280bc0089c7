'use client';

import { FileText, X } from 'lucide-react';
import { memo, useState } from 'react';
import { Combobox } from '@/components/ui/combobox';
import { Field } from '@/components/ui/field';
import { IconButton } from '@/components/ui/icon-button';
import { useWords } from '@/lib/i18n/client';
import { ChoiceSelect } from '../choice-select';
import { type Choice, suggestRecordings } from '../choices';
import { sizeInWords } from './measures';
import type { SheetOf, UploadRow } from './upload-queue';

type Props = {
  row: UploadRow;
  /** The recordings of the list, by key. */
  recordings: readonly Choice[];
  onBelong: (key: string, sheetOf: SheetOf) => void;
  onRemove: (key: string) => void;
};

/** A chosen PDF or photographed page, and beside which recording it is to lie: one of the list, or one of the library. */
export const ChosenSheet = memo(function ChosenSheet({ row, recordings, onBelong, onRemove }: Props) {
  const t = useWords('libraryUpload');
  const { key, file, sheetOf } = row;
  const [elsewhere, setElsewhere] = useState(recordings.length === 0);
  const belong = (value: string) => {
    setElsewhere(value === LIBRARY);
    onBelong(key, value === LIBRARY ? {} : { key: value || undefined });
  };
  return (
    <li className="flex flex-col gap-2 rounded-medium border border-line bg-card p-3">
      <div className="flex items-center gap-3">
        <FileText aria-hidden className="size-5 shrink-0 text-soft" />
        <p className="min-w-0 flex-1 truncate" title={file.name}>
          {file.name} <span className="text-small text-soft">· {sizeInWords(file.size)}</span>
        </p>
        <IconButton label={t('removeOne', { name: file.name })} icon={<X aria-hidden />} onClick={() => onRemove(key)} />
      </div>
      {recordings.length > 0 && (
        <Field name="belongs" label={t('belongsTo')}>
          <ChoiceSelect
            none={t('notSaid')}
            choices={[...recordings, { value: LIBRARY, label: t('inTheLibrary') }]}
            value={elsewhere ? LIBRARY : (sheetOf?.key ?? '')}
            onChange={(event) => belong(event.target.value)}
          />
        </Field>
      )}
      {elsewhere && (
        <Field name="recording" label={t('whichRecording')} hint={t('whichRecordingHint')}>
          <Combobox
            options={suggestRecordings}
            defaultValue={sheetOf?.recordingId ? { value: sheetOf.recordingId, label: sheetOf.title ?? '' } : undefined}
            onChange={(option) => onBelong(key, option ? { recordingId: option.value, title: option.label } : {})}
          />
        </Field>
      )}
    </li>
  );
});

const LIBRARY = 'library';
