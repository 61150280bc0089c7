import { Avatar } from '@/components/ui/avatar';
import { Form, type FormAction } from '@/components/ui/form';
import { List, ListRow } from '@/components/ui/list-row';
import { SubmitButton } from '@/components/ui/submit-button';
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
            <Form action={takeBack} done={t('invitationTaken')}>
              <input type="hidden" name="linkId" value={id} />
              <SubmitButton tone="quiet" size="small">
                {t('takeBack')}
              </SubmitButton>
            </Form>
          }
        />
      ))}
    </List>
  );
}
