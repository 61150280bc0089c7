import { Avatar } from '@/components/ui/avatar';
import type { FormAction } from '@/components/ui/form';
import { List, ListRow } from '@/components/ui/list-row';
import { RowAction } from '@/components/ui/row-action';
import { words } from '@/lib/i18n/server';

type TeachersCardProps = {
  teachers: readonly { id: string; name: string; callName: string; about: string }[];
  /** Invitations nobody has used yet; `until` in words. */
  invitations: readonly { id: string; email: string | null; until: string }[];
  takeBack: FormAction<void>;
};

/** Who teaches here, and who is invited. */
export function TeachersCard({ teachers, invitations, takeBack }: TeachersCardProps) {
  const t = words('settings');
  return (
    <List aria-label={t('teachers')}>
      {teachers.map(({ id, name, callName, about }) => (
        <ListRow key={id} href={`/people/${id}`} lead={<Avatar name={callName} size="small" />} title={name} detail={about} />
      ))}
      {invitations.map(({ id, email, until }) => (
        <ListRow
          key={id}
          title={email ?? t('invited')}
          detail={t('invitedUntil', { until })}
          end={
            <RowAction action={takeBack} name="linkId" value={id} done={t('invitationTaken')}>
              {t('takeBack')}
            </RowAction>
          }
        />
      ))}
    </List>
  );
}
