import { Field } from '@/components/ui/field';
import { Form, type FormAction } from '@/components/ui/form';
import { Input } from '@/components/ui/input';
import { PasswordInput } from '@/components/ui/password-input';
import { SubmitButton } from '@/components/ui/submit-button';
import { words } from '@/lib/i18n/server';

/** The school's name, clock and money. */
export function SchoolForm({ school, save }: { school: { name: string; timeZone: string; currency: string }; save: FormAction<void> }) {
  const t = words('settings');
  return (
    <Form action={save} done={t('saved')}>
      <Field name="name" label={t('name')}>
        <Input defaultValue={school.name} required maxLength={120} />
      </Field>
      <Field name="timeZone" label={t('timeZone')}>
        <Input defaultValue={school.timeZone} required />
      </Field>
      <Field name="currency" label={t('currency')}>
        <Input defaultValue={school.currency} required maxLength={3} />
      </Field>
      <SubmitButton>{t('save')}</SubmitButton>
    </Form>
  );
}

/** The password now, and the one from now on. */
export function PasswordForm({ change }: { change: FormAction<void> }) {
  const t = words('settings');
  return (
    <Form action={change} done={t('saved')} emptyWhenDone>
      <Field name="current" label={t('current')}>
        <PasswordInput autoComplete="current-password" required />
      </Field>
      <Field name="password" label={t('newPassword')}>
        <PasswordInput autoComplete="new-password" minLength={10} required />
      </Field>
      <SubmitButton tone="wash">{t('save')}</SubmitButton>
    </Form>
  );
}
