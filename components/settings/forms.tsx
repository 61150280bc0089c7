import { Field } from '@/components/ui/field';
import { Form, type FormAction } from '@/components/ui/form';
import { Input } from '@/components/ui/input';
import { PasswordInput } from '@/components/ui/password-input';
import { Select } from '@/components/ui/select';
import { SubmitButton } from '@/components/ui/submit-button';
import { words } from '@/lib/i18n/server';
import { currencies, zonesByRegion } from './places';

/** The school's name, clock and money. */
export function SchoolForm({ school, save }: { school: { name: string; timeZone: string; currency: string }; save: FormAction<void> }) {
  const t = words('settings');
  return (
    <Form action={save} done={t('saved')}>
      <Field name="name" label={t('name')}>
        <Input defaultValue={school.name} required maxLength={120} />
      </Field>
      <Field name="timeZone" label={t('timeZone')} hint={t('timeZoneHint')}>
        <Select defaultValue={school.timeZone}>
          {zonesByRegion(school.timeZone).map(([region, zones]) => (
            <optgroup key={region} label={region}>
              {zones.map(({ value, label }) => (
                <option key={value} value={value}>
                  {label}
                </option>
              ))}
            </optgroup>
          ))}
        </Select>
      </Field>
      <Field name="currency" label={t('currency')} hint={t('currencyHint')}>
        <Select defaultValue={school.currency}>
          {currencies(school.currency).map(({ value, label }) => (
            <option key={value} value={value}>
              {label}
            </option>
          ))}
        </Select>
      </Field>
      <SubmitButton className="self-start">{t('save')}</SubmitButton>
    </Form>
  );
}

/** The password now, and the one from now on. */
export function PasswordForm({ change }: { change: FormAction<void> }) {
  const t = words('settings');
  return (
    <Form action={change} done={t('passwordSaved')} emptyWhenDone>
      <Field name="current" label={t('current')}>
        <PasswordInput autoComplete="current-password" required />
      </Field>
      <Field name="password" label={t('newPassword')} hint={t('newPasswordHint')}>
        <PasswordInput autoComplete="new-password" minLength={10} required />
      </Field>
      <SubmitButton tone="wash" className="self-start">
        {t('changePassword')}
      </SubmitButton>
    </Form>
  );
}
