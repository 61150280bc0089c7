import { Checkbox } from '@/components/ui/checkbox';
import { ButtonLink } from '@/components/ui/button';
import { Form, type FormAction } from '@/components/ui/form';
import { SubmitButton } from '@/components/ui/submit-button';
import { words } from '@/lib/i18n/server';

type Named = { id: string; name: string };
type BatchesOfProps = { person: { id: string; batches: Named[] }; batches: Named[]; choose: FormAction<void> };

/** Ticks for the batches a student belongs to. */
export function BatchesOf({ person, batches, choose }: BatchesOfProps) {
  const t = words('people');
  if (batches.length === 0)
    return (
      <div className="flex flex-col items-start gap-3">
        <p className="text-soft">{t('noBatchesLead')}</p>
        <ButtonLink href="/people/batches" tone="wash" size="small">
          {t('newBatch')}
        </ButtonLink>
      </div>
    );
  return (
    <Form action={choose} done={t('saved')} className="gap-3!">
      <input type="hidden" name="personId" value={person.id} />
      <div>
        {batches.map(({ id, name }) => (
          <Checkbox key={id} name="batches[]" value={id} label={name} defaultChecked={person.batches.some((one) => one.id === id)} />
        ))}
      </div>
      <SubmitButton tone="wash" className="self-start">
        {t('saveBatches')}
      </SubmitButton>
    </Form>
  );
}
