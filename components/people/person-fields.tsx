import { Field } from '@/components/ui/field';
import { Input } from '@/components/ui/input';
import { words } from '@/lib/i18n/server';

/** A grown-up's contacts, in any form about people. */
export function ContactFields({ email, phone }: { email?: string | null; phone?: string | null }) {
  const t = words('people');
  return (
    <>
      <Field name="email" label={t('email')} optional>
        <Input type="email" defaultValue={email ?? ''} autoComplete="off" />
      </Field>
      <Field name="phone" label={t('phone')} optional>
        <Input type="tel" defaultValue={phone ?? ''} autoComplete="off" />
      </Field>
    </>
  );
}
