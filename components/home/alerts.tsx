import { TriangleAlert } from 'lucide-react';
import { Form, type FormAction } from '@/components/ui/form';
import { SubmitButton } from '@/components/ui/submit-button';
import { words } from '@/lib/i18n/server';

export type AlertsProps = { alerts: readonly { id: string; verb: string; ago: string }[]; dismiss: FormAction<void> };

/** What a teacher should know and has not seen yet, until they say so. */
export function Alerts({ alerts, dismiss }: AlertsProps) {
  const t = words('home');
  if (alerts.length === 0) return null;
  return (
    <ul aria-label={t('alerts')} className="flex flex-col gap-3">
      {alerts.map(({ id, verb, ago }) => (
        <li key={id} className="flex items-start gap-3 rounded-medium bg-marigold-wash p-4 text-ink">
          <TriangleAlert aria-hidden className="mt-0.5 size-5 shrink-0 text-marigold-ink" />
          <div className="min-w-0 grow">
            <p>{t(`alert.${KNOWN.find((one) => verb === one.verb)?.key ?? 'other'}`)}</p>
            <p className="text-small text-marigold-ink">{ago}</p>
          </div>
          <Form action={dismiss} className="w-auto">
            <input type="hidden" name="alertId" value={id} />
            <SubmitButton tone="quiet" size="small">
              {t('alertSeen')}
            </SubmitButton>
          </Form>
        </li>
      ))}
    </ul>
  );
}

const KNOWN = [
  { verb: 'sign-in.strangers', key: 'strangers' },
  { verb: 'sign-in.guessing', key: 'guessing' },
  { verb: 'mail.failed', key: 'mail' },
] as const;
