import { Card } from '@/components/ui/card';
import { Field } from '@/components/ui/field';
import { Form, type FormAction } from '@/components/ui/form';
import { Input } from '@/components/ui/input';
import { SubmitButton } from '@/components/ui/submit-button';
import { words } from '@/lib/i18n/server';
import type { OnePerson } from '@/lib/people/shared';
import { ContactFields } from './person-fields';

/** What a teacher may do to a person. */
export type PersonHand = Record<'edit' | 'archive' | 'restore', FormAction<OnePerson>>;

type AboutPersonProps = {
  person: { id: string; role: string; name: string; callName: string; email: string | null; phone: string | null; archivedAt: Date | null };
  isSelf: boolean;
  hand: PersonHand;
};

/** Names and contacts to mend, and the way out of the school's life and back. */
export function AboutPerson({ person, isSelf, hand }: AboutPersonProps) {
  const t = words('people');
  return (
    <Card>
      <Form action={hand.edit} done={t('saved')}>
        <input type="hidden" name="personId" value={person.id} />
        <Field name="name" label={t('name')}>
          <Input defaultValue={person.name} autoComplete="off" required />
        </Field>
        <Field name="callName" label={t('callName')}>
          <Input defaultValue={person.callName} autoComplete="off" />
        </Field>
        {person.role !== 'student' && <ContactFields email={person.email} phone={person.phone} />}
        <SubmitButton>{t('save')}</SubmitButton>
      </Form>
      {!isSelf && (
        <Form action={person.archivedAt ? hand.restore : hand.archive} done={t('saved')} className="pt-5">
          <input type="hidden" name="personId" value={person.id} />
          <SubmitButton tone={person.archivedAt ? 'wash' : 'danger'}>{person.archivedAt ? t('restore') : t('archive')}</SubmitButton>
        </Form>
      )}
    </Card>
  );
}
