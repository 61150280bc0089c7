import { Badge } from '@/components/ui/chip';
import { Form, type FormAction } from '@/components/ui/form';
import { Select } from '@/components/ui/select';
import { SubmitButton } from '@/components/ui/submit-button';
import { words } from '@/lib/i18n/server';
import type { Result } from '@/lib/kit/result';
import type { ConsentKind, OneConsent } from '@/lib/people/shared';
import { WithdrawConsent } from './withdraw-consent';

/** How one consent stands: who gave it, and the days in words. */
export type ConsentLine = { kind: ConsentKind; state: 'given' | 'withdrawn' | 'none'; by?: string; day?: string };

type ConsentsCardProps = {
  childId: string;
  lines: readonly ConsentLine[];
  /** Who may have said yes: the parents, and the teacher who has it by word or on paper. */
  givers: readonly { id: string; name: string }[];
  hand: { record: FormAction<void>; withdraw: (one: OneConsent) => Promise<Result<unknown>> };
};

/** What a family has allowed for a child, in plain words, and the place to write a yes or its withdrawal down. */
export function ConsentsCard({ childId, lines, givers, hand }: ConsentsCardProps) {
  const t = words('people');
  return (
    <ul className="divide-y divide-line">
      {lines.map(({ kind, state, by, day }) => (
        <li key={kind} className="flex flex-col gap-1 py-3 first:pt-0 last:pb-0">
          <div className="flex items-start justify-between gap-3">
            <p className="font-medium">{t(`consent.${kind}`)}</p>
            <Badge className="shrink-0" tone={state === 'given' ? 'peacock' : state === 'withdrawn' ? 'kumkum' : 'wash'}>{t(`consentState.${state}`)}</Badge>
          </div>
          {by && day && <p className="text-small text-soft">{t(state === 'given' ? 'consentGiven' : 'consentWithdrawn', { by, day })}</p>}
          {state === 'given' ? (
            <WithdrawConsent one={{ childId, kind }} withdraw={hand.withdraw} />
          ) : (
            <details>
              <summary className="inline-flex min-h-11 w-fit cursor-pointer items-center rounded-full text-small font-semibold text-kumkum">
                {t('consentYes')}
              </summary>
              <Form action={hand.record} done={t('consentSaved')} className="flex-row! flex-wrap items-center gap-2 pt-1">
                <input type="hidden" name="childId" value={childId} />
                <input type="hidden" name="kind" value={kind} />
                <div className="min-w-40 grow">
                  <Select name="givenById" aria-label={t('consentWho', { kind: t(`consent.${kind}`) })}>
                    {givers.map(({ id, name }) => (
                      <option key={id} value={id}>
                        {name}
                      </option>
                    ))}
                  </Select>
                </div>
                <SubmitButton tone="wash" size="small">
                  {t('consentWrite')}
                </SubmitButton>
              </Form>
            </details>
          )}
        </li>
      ))}
    </ul>
  );
}
