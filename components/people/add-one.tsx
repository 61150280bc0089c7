import { Check } from 'lucide-react';
import Link from 'next/link';
import { Field } from '@/components/ui/field';
import { Form, type FormAction } from '@/components/ui/form';
import { Input } from '@/components/ui/input';
import { SubmitButton } from '@/components/ui/submit-button';
import { words } from '@/lib/i18n/server';
import type { OnePerson } from '@/lib/people/shared';
import { ContactFields } from './person-fields';

type Known = { id: string; name: string; parents: { name: string }[] };

type AddOneProps = {
  add: FormAction<OnePerson & { then?: 'another' }>;
  /** Whom this form added just now. */
  added?: Known;
  /** Whose brother or sister comes: the parents are the same. */
  sibling?: Known;
};

/** A student and, in the same step, a parent. */
export function AddOne({ add, added, sibling }: AddOneProps) {
  const t = words('people');
  return (
    <div className="flex max-w-lg flex-col gap-5">
      {added && (
        <p role="status" className="flex items-center gap-3 rounded-small bg-peacock-wash px-4 py-3">
          <Check aria-hidden className="size-5 shrink-0 text-peacock" />
          <span>
            {t.rich('addedOne', { name: added.name, link: (name) => <Link href={`/people/${added.id}`} className="font-semibold underline underline-offset-4">{name}</Link> })}
          </span>
        </p>
      )}
      <Form action={add}>
        <Field name="name" label={t('name')} hint={t('nameHint')}>
          <Input autoComplete="off" required autoFocus maxLength={120} />
        </Field>
        {sibling ? (
          <p className="rounded-small bg-wash px-4 py-3">
            <input type="hidden" name="siblingId" value={sibling.id} />
            {t('siblingOf', { name: sibling.name, parents: new Intl.ListFormat('en').format(sibling.parents.map(({ name }) => name)) })}
          </p>
        ) : (
          <>
            <Field name="parentName" label={t('parentName')} optional>
              <Input autoComplete="off" maxLength={120} />
            </Field>
            <ContactFields ofParent />
          </>
        )}
        <div className="flex flex-wrap gap-3">
          <SubmitButton>{t('save')}</SubmitButton>
          {!sibling && (
            <SubmitButton tone="wash" name="then" value="another">
              {t('addAnother')}
            </SubmitButton>
          )}
        </div>
      </Form>
    </div>
  );
}
