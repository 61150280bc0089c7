import { Field } from '@/components/ui/field';
import { Form, type FormAction } from '@/components/ui/form';
import { Input } from '@/components/ui/input';
import { SubmitButton } from '@/components/ui/submit-button';
import { words } from '@/lib/i18n/server';
import type { OnePerson } from '@/lib/people/shared';
import { ChoosePerson } from './choose-person';
import { ContactFields } from './person-fields';

/** What a teacher may do to a family. */
export type KinHand = { addParent: FormAction<OnePerson>; link: FormAction<OnePerson> };

type AddKinProps = { person: { id: string; role: string; callName: string }; hand: KinHand };

/** Two ways to a larger family: somebody who is in the school already, or (for a child) a new parent. */
export function AddKin({ person, hand }: AddKinProps) {
  const t = words('people');
  const isChild = person.role === 'student';
  return (
    <div className="flex flex-col">
      {isChild && (
        <details className="group">
          <summary className={SUMMARY}>{t('addParent')}</summary>
          <Form action={hand.addParent} className="pt-2 pb-5">
            <input type="hidden" name="childId" value={person.id} />
            <Field name="name" label={t('parentName')}>
              <Input autoComplete="off" required maxLength={120} />
            </Field>
            <ContactFields />
            <SubmitButton tone="wash" className="self-start">
              {t('add')}
            </SubmitButton>
          </Form>
        </details>
      )}
      <details>
        <summary className={SUMMARY}>{t(isChild ? 'linkParent' : 'linkChild')}</summary>
        <Form action={hand.link} done={t('linked')} emptyWhenDone className="pt-2 pb-5">
          <input type="hidden" name={isChild ? 'childId' : 'guardianId'} value={person.id} />
          <Field name={isChild ? 'guardianId' : 'childId'} label={t(isChild ? 'whichParent' : 'whichChild')} hint={isChild && t('linkParentHint')}>
            <ChoosePerson role={isChild ? 'parent' : 'student'} />
          </Field>
          <SubmitButton tone="wash" className="self-start">
            {t('linkPerson')}
          </SubmitButton>
        </Form>
      </details>
    </div>
  );
}

const SUMMARY = 'inline-flex min-h-11 w-fit cursor-pointer items-center gap-2 rounded-full font-medium text-kumkum';
