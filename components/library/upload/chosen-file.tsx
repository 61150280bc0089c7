'use client';

import { ChevronDown, X } from 'lucide-react';
import { memo, useState } from 'react';
import { IconButton } from '@/components/ui/icon-button';
import { Input } from '@/components/ui/input';
import { useWords } from '@/lib/i18n/client';
import type { TagChoices } from '../choices';
import { sizeInWords } from './measures';
import { TagFields } from './tag-fields';
import type { Tags, UploadRow } from './upload-queue';

type Props = {
  row: UploadRow;
  choices: TagChoices;
  open: boolean;
  onTag: (key: string, tags: Tags) => void;
  onRemove: (key: string) => void;
};

/** One chosen file: its title to put right, and what its name says of raga, taal and form. */
export const ChosenFile = memo(function ChosenFile({ row, choices, open, onTag, onRemove }: Props) {
  const t = useWords('libraryUpload');
  const { key, file, tags } = row;
  const [opened, setOpened] = useState(open);
  const label = (of: readonly { value: string; label: string }[], value?: string) => of.find((choice) => choice.value === value)?.label;
  const said = [tags.ragaName, label(choices.taals, tags.taal), label(choices.forms, tags.form)].filter(Boolean).join(' · ');
  return (
    <li className="rounded-medium [content-visibility:auto] [contain-intrinsic-size:auto_7rem] border border-line bg-card p-3">
      <div className="flex items-center gap-1">
        <Input aria-label={t('titleOf', { file: file.name })} value={tags.title ?? ''} maxLength={200} onChange={(event) => onTag(key, { title: event.target.value })} />
        <IconButton label={t('removeOne', { name: file.name })} icon={<X aria-hidden />} onClick={() => onRemove(key)} />
      </div>
      <details open={open} onToggle={(event) => event.currentTarget.open && setOpened(true)} className="group">
        <summary className="flex min-h-11 items-center gap-2 rounded-small px-1 text-small text-soft">
          <span className="min-w-0 flex-1 truncate">
            {said ? <span className="font-medium text-ink">{said}</span> : t('untagged')} · {sizeInWords(file.size)}
          </span>
          <ChevronDown aria-hidden className="size-5 shrink-0 transition-transform group-open:rotate-180" />
        </summary>
        <div className="px-1 pt-1 pb-2">{opened && <TagFields key={tags.guessed ?? ''} tags={tags} choices={choices} onTag={(part) => onTag(key, part)} />}</div>
      </details>
    </li>
  );
});
