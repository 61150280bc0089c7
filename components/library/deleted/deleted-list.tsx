import { Face, type FaceInput } from '@/components/ui/face';
import { EmptyState } from '@/components/ui/empty-state';
import type { FormAction } from '@/components/ui/form';
import { List, ListRow } from '@/components/ui/list-row';
import { RowAction } from '@/components/ui/row-action';
import { words } from '@/lib/i18n/server';

type Row = { id: string; title: string; face?: FaceInput; /** in words */ when: string };

/** Recordings that were deleted, each with its way back. */
export function DeletedList<T>({ rows, bringBack }: { rows: readonly Row[]; bringBack: FormAction<T> }) {
  const t = words('libraryDeleted');
  if (rows.length === 0) return <EmptyState title={t('none')}>{t('noneLead')}</EmptyState>;
  return (
    <List aria-label={t('title')}>
      {rows.map(({ id, title, face, when }) => (
        <ListRow
          key={id}
          lead={<Face face={face} className="size-11 rounded-small" />}
          title={title}
          detail={t('deletedOn', { when })}
          end={
            <RowAction action={bringBack} name="recordingId" value={id} done={t('back', { title })} aria-label={t('bringBackNamed', { title })}>
              {t('bringBack')}
            </RowAction>
          }
        />
      ))}
    </List>
  );
}
