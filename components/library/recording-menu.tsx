'use client';

import { FolderInput, Pencil, Trash2 } from 'lucide-react';
import { useRef } from 'react';
import { Menu } from '@/components/ui/menu';
import { useWords } from '@/lib/i18n/client';
import { askToMove } from './tagging/move-asked';
import { type Shelving, useDeletion } from './use-deletion';

/** What a teacher can do with a recording, behind three dots. `goTo` is where to go after deleting it; `movable` in a list whose rows move. */
export function RecordingMenu({ id, title, goTo, movable, ...shelving }: { id: string; title: string; goTo?: string; movable?: boolean } & Shelving) {
  const t = useWords('libraryRow');
  const deleteRecording = useDeletion(shelving);
  const place = useRef<HTMLDivElement>(null);
  return (
    <div ref={place}>
      <Menu
        label={t('moreFor', { title })}
        items={[
          { label: t('edit'), icon: <Pencil aria-hidden />, href: `/library/${id}/edit` },
          ...(movable ? [{ label: t('moveTo'), icon: <FolderInput aria-hidden />, onSelect: () => askToMove(place.current) }] : []),
          { label: t('delete'), icon: <Trash2 aria-hidden />, tone: 'danger' as const, onSelect: () => void deleteRecording({ id, title, goTo }) },
        ]}
      />
    </div>
  );
}
