import { Link2, TriangleAlert } from 'lucide-react';
import { ButtonLink } from '@/components/ui/button';
import type { FormAction } from '@/components/ui/form';
import { RowAction } from '@/components/ui/row-action';
import { words } from '@/lib/i18n/server';

export type AlertsProps = {
  alerts: readonly { id: string; verb: string; ago: string }[];
  /** Parents who asked for a sign-in link and have none yet. */
  wishes: readonly { personId: string; name: string; ago: string }[];
  dismiss: FormAction<void>;
};

/** What a teacher should know and has not seen yet, until they say so. */
export function Alerts({ alerts, wishes, dismiss }: AlertsProps) {
  const t = words('home');
  if (alerts.length + wishes.length === 0) return null;
  return (
    <ul aria-label={t('alerts')} className="flex flex-col gap-3">
      {wishes.map(({ personId, name, ago }) => (
        <li key={personId} className={LINE}>
          <Link2 aria-hidden className="mt-0.5 size-5 shrink-0 text-marigold-ink" />
          <div className="min-w-0 grow">
            <p>{t('wish', { name })}</p>
            <p className="text-small text-marigold-ink">{ago}</p>
          </div>
          <ButtonLink href={`/people/${personId}`} tone="quiet" size="small">
            {t('wishGive')}
          </ButtonLink>
        </li>
      ))}
      {alerts.map(({ id, verb, ago }) => (
        <li key={id} className={LINE}>
          <TriangleAlert aria-hidden className="mt-0.5 size-5 shrink-0 text-marigold-ink" />
          <div className="min-w-0 grow">
            <p>{t(`alert.${KNOWN.find((one) => verb === one.verb)?.key ?? 'other'}`)}</p>
            <p className="text-small text-marigold-ink">{ago}</p>
          </div>
          <RowAction action={dismiss} name="alertId" value={id}>
            {t('alertSeen')}
          </RowAction>
        </li>
      ))}
    </ul>
  );
}

const LINE = 'flex flex-wrap items-start gap-3 rounded-medium bg-marigold-wash p-4 text-ink md:flex-nowrap';

const KNOWN = [
  { verb: 'sign-in.strangers', key: 'strangers' },
  { verb: 'sign-in.guessing', key: 'guessing' },
  { verb: 'mail.failed', key: 'mail' },
] as const;
