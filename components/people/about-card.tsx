import { Field } from '@/components/ui/field';
import { Form, type FormAction } from '@/components/ui/form';
import { Input, TextArea } from '@/components/ui/input';
import { SubmitButton } from '@/components/ui/submit-button';
import { words } from '@/lib/i18n/server';
import type { OnePerson } from '@/lib/people/shared';
import { ContactFields } from './person-fields';

type About = { id: string; role: string; name: string; callName: string; email: string | null; phone: string | null };

/** Names and contacts, to mend. */
export function AboutCard({ person, edit }: { person: About; edit: FormAction<OnePerson> }) {
  const t = words('people');
  return (
    <Form action={edit} done={t('saved')}>
      <input type="hidden" name="personId" value={person.id} />
      <Field name="name" label={t('name')} hint={person.role === 'student' && t('nameHint')}>
        <Input defaultValue={person.name} autoComplete="off" required maxLength={120} />
      </Field>
      <Field name="callName" label={t('callName')}>
        <Input defaultValue={person.callName} autoComplete="off" maxLength={60} />
      </Field>
      {person.role !== 'student' && <ContactFields email={person.email} phone={person.phone} />}
      <SubmitButton tone="wash" className="self-start">
        {t('save')}
      </SubmitButton>
    </Form>
  );
}

/** What only teachers read about a person. */
export function NoteCard({ person, write }: { person: { id: string; note: string }; write: FormAction<OnePerson> }) {
  const t = words('people');
  return (
    <Form action={write} done={t('noteSaved')}>
      <input type="hidden" name="personId" value={person.id} />
      <Field name="text" label={t('note')} hint={t('noteHint')}>
        <TextArea defaultValue={person.note} maxLength={4000} />
      </Field>
      <SubmitButton tone="wash" className="self-start">
        {t('saveNote')}
      </SubmitButton>
    </Form>
  );
}
