'use client';

import { clsx } from 'clsx';
import { Upload } from 'lucide-react';
import { type DragEvent, useState } from 'react';
import { buttonClass } from '@/components/ui/button';
import { useWords } from '@/lib/i18n/client';

/** Where files are dropped, or picked: sound and video, many at once. `small` when there is a list already. */
export function DropZone({ onFiles, small }: { onFiles: (files: File[]) => void; small?: boolean }) {
  const t = useWords('libraryUpload');
  const [over, setOver] = useState(false);

  const hover = (event: DragEvent) => {
    event.preventDefault();
    setOver(true);
  };
  const drop = (event: DragEvent) => {
    event.preventDefault();
    setOver(false);
    onFiles([...event.dataTransfer.files]);
  };

  return (
    <label
      onDragOver={hover}
      onDragLeave={() => setOver(false)}
      onDrop={drop}
      className={clsx(
        'flex flex-col items-center justify-center gap-3 rounded-large border-2 border-dashed px-5 text-center transition-colors',
        'has-focus-visible:outline-3 has-focus-visible:outline-offset-2 has-focus-visible:outline-focus',
        over ? 'border-kumkum bg-kumkum-wash' : 'border-edge bg-card hover:bg-wash',
        small ? 'py-5' : 'py-10',
      )}
    >
      {!small && <Upload aria-hidden className="size-8 text-kumkum" />}
      <span className={buttonClass({ tone: small ? 'wash' : 'kumkum' })}>{t(small ? 'chooseMore' : 'choose')}</span>
      <span className="text-small text-soft pointer-coarse:hidden">{t('drop')}</span>
      {!small && <span className="max-w-prose text-small text-soft">{t('accepts')}</span>}
      <input
        type="file"
        multiple
        accept="audio/*,video/*,.opus,.m4a,.aac,.flac,.amr,.mkv"
        className="sr-only"
        onChange={(event) => {
          onFiles([...(event.target.files ?? [])]);
          // So that the same file can be chosen again after it was taken out.
          event.target.value = '';
        }}
      />
    </label>
  );
}
