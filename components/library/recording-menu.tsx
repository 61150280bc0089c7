'use client';

import { Pencil, Trash2 } from 'lucide-react';
import { Menu } from '@/components/ui/menu';
import { useWords } from '@/lib/i18n/client';
import { type Shelving, useDeletion } from './use-deletion';

/** What a teacher can do with a recording, behind three dots. `goTo` is where to go after deleting it. */
export function RecordingMenu({ id, title, goTo, ...shelving }: { id: string; title: string; goTo?: string } & Shelving) {
  const t = useWords('libraryRow');
  const deleteRecording = useDeletion(shelving);
  return (
    <Menu
      label={t('moreFor', { title })}
      items={[
        { label: t('edit'), icon: <Pencil aria-hidden />, href: `/library/${id}/edit` },
        { label: t('delete'), icon: <Trash2 aria-hidden />, tone: 'danger', onSelect: () => void deleteRecording({ id, title, goTo }) },
      ]}
    />
  );
}
