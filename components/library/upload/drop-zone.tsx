'use client';

import { clsx } from 'clsx';
import { FolderOpen, Upload } from 'lucide-react';
import { type ChangeEvent, type DragEvent, useState } from 'react';
import { buttonClass } from '@/components/ui/button';
import { useWords } from '@/lib/i18n/client';
import { type Chosen, filesDropped, filesOfFolder } from './chosen-from';

type Props = { onChosen: (chosen: Chosen) => void; small?: boolean };

/** Where files and folders are dropped, or picked: sound, video and sheets, many at once. `small` when there is a list already. */
export function DropZone({ onChosen, small }: Props) {
  const t = useWords('libraryUpload');
  const [over, setOver] = useState(false);

  const hover = (event: DragEvent) => {
    event.preventDefault();
    setOver(true);
  };
  const drop = (event: DragEvent) => {
    event.preventDefault();
    setOver(false);
    void filesDropped(event.dataTransfer).then(onChosen);
  };
  const picked = (read: (files: File[]) => Chosen) => (event: ChangeEvent<HTMLInputElement>) => {
    onChosen(read([...(event.target.files ?? [])]));
    // So that the same file can be chosen again after it was taken out.
    event.target.value = '';
  };

  return (
    <div
      onDragOver={hover}
      onDragLeave={() => setOver(false)}
      onDrop={drop}
      className={clsx(
        'flex flex-col items-center justify-center gap-3 rounded-large border-2 border-dashed px-5 text-center transition-colors',
        over ? 'border-kumkum bg-kumkum-wash' : 'border-edge bg-card',
        small ? 'py-5' : 'py-10',
      )}
    >
      {!small && <Upload aria-hidden className="size-8 text-kumkum" />}
      <div className="flex flex-wrap justify-center gap-3">
        <label className={clsx(buttonClass({ tone: small ? 'wash' : 'kumkum' }), FOCUS)}>
          {t(small ? 'chooseMore' : 'choose')}
          <input type="file" multiple accept={ACCEPTED} className="sr-only" onChange={picked((files) => ({ files, leftOut: [] }))} />
        </label>
        {/* Phones have no folders to speak of, and those that do cannot hand them over. */}
        <label className={clsx(buttonClass({ tone: 'quiet' }), FOCUS, 'pointer-coarse:hidden')}>
          <FolderOpen aria-hidden />
          {t('chooseFolder')}
          <input type="file" multiple {...{ webkitdirectory: '' }} className="sr-only" onChange={picked(filesOfFolder)} />
        </label>
      </div>
      <span className="text-small text-soft pointer-coarse:hidden">{t('drop')}</span>
      {!small && <span className="max-w-prose text-small text-soft">{t('accepts')}</span>}
    </div>
  );
}

const ACCEPTED = 'audio/*,video/*,image/*,application/pdf,.opus,.m4a,.aac,.flac,.amr,.mkv,.heic';

const FOCUS = 'relative cursor-pointer has-focus-visible:outline-3 has-focus-visible:outline-offset-2 has-focus-visible:outline-focus';
