import { Field } from '@/components/ui/field';
import { Input } from '@/components/ui/input';
import { words } from '@/lib/i18n/server';

type ContactFieldsProps = { email?: string | null; phone?: string | null; ofParent?: boolean };

/** A grown-up's contacts, in any form about people; `ofParent` says whose they are where a child stands in the same form. */
export function ContactFields({ email, phone, ofParent }: ContactFieldsProps) {
  const t = words('people');
  return (
    <>
      <Field name="phone" label={t(ofParent ? 'parentPhone' : 'phone')} hint={ofParent && t('phoneHint')} optional>
        <Input type="tel" defaultValue={phone ?? ''} autoComplete="off" />
      </Field>
      <Field name="email" label={t(ofParent ? 'parentEmail' : 'email')} hint={ofParent && t('emailHint')} optional>
        <Input type="email" defaultValue={email ?? ''} autoComplete="off" />
      </Field>
    </>
  );
}
