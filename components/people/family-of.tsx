import { Avatar } from '@/components/ui/avatar';
import { Card, CardTitle } from '@/components/ui/card';
import { Checkbox } from '@/components/ui/checkbox';
import { Field } from '@/components/ui/field';
import { Form, type FormAction } from '@/components/ui/form';
import { Input } from '@/components/ui/input';
import { List, ListRow } from '@/components/ui/list-row';
import { SubmitButton } from '@/components/ui/submit-button';
import { words } from '@/lib/i18n/server';
import type { OneBatch, OnePerson } from '@/lib/people/shared';
import { ContactFields } from './person-fields';

type Named = { id: string; name: string };

/** What a teacher may do to a family. */
export type FamilyHand = { addParent: FormAction<OnePerson>; addBatch: FormAction<OneBatch>; chooseBatches: FormAction<void> };

type FamilyOfProps = {
  person: { id: string; role: string; children: Named[]; parents: Named[]; batches: Named[] };
  batches: Named[];
  hand: FamilyHand;
};

/** Whom a person belongs to: parents or children, and a student's batches. */
export function FamilyOf({ person, batches, hand }: FamilyOfProps) {
  const t = words('people');
  const kin = [...person.children, ...person.parents];
  if (person.role === 'teacher') return null;
  return (
    <Card>
      <CardTitle>{t('family')}</CardTitle>
      {kin.length > 0 && (
        <List className="mb-5">
          {kin.map((one) => (
            <ListRow key={one.id} href={`/people/${one.id}`} lead={<Avatar name={one.name} size="small" />} title={one.name} />
          ))}
        </List>
      )}
      {person.role === 'student' && (
        <>
          <details className="pb-5">
            <summary className="inline-flex min-h-11 cursor-pointer items-center font-medium text-kumkum">{t('addParent')}</summary>
            <Form action={hand.addParent}>
              <input type="hidden" name="childId" value={person.id} />
              <Field name="name" label={t('name')}>
                <Input autoComplete="off" required />
              </Field>
              <ContactFields />
              <SubmitButton tone="wash">{t('save')}</SubmitButton>
            </Form>
          </details>
          <CardTitle>{t('batches')}</CardTitle>
          {batches.length > 0 && (
            <Form action={hand.chooseBatches} done={t('saved')}>
              <input type="hidden" name="personId" value={person.id} />
              {batches.map((batch) => (
                <Checkbox key={batch.id} name="batches[]" value={batch.id} label={batch.name} defaultChecked={person.batches.some((one) => one.id === batch.id)} />
              ))}
              <SubmitButton tone="wash">{t('save')}</SubmitButton>
            </Form>
          )}
          <Form action={hand.addBatch} emptyWhenDone className="pt-5">
            <Field name="name" label={t('newBatch')}>
              <Input autoComplete="off" required />
            </Field>
            <SubmitButton tone="wash">{t('save')}</SubmitButton>
          </Form>
        </>
      )}
    </Card>
  );
}
