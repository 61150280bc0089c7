'use client';

import { useSyncExternalStore } from 'react';
import { Field } from '@/components/ui/field';
import { Input } from '@/components/ui/input';
import { useWords } from '@/lib/i18n/client';

/** Time zone and currency, guessed from the device and open to change. `zones` are the IANA names this server knows. */
export function PlaceFields({ zones }: { zones: readonly string[] }) {
  const t = useWords('welcome');
  const zone = useSyncExternalStore(never, () => Intl.DateTimeFormat().resolvedOptions().timeZone, () => '');
  return (
    <div className="grid gap-5 sm:grid-cols-2" key={zone}>
      <Field name="timeZone" label={t('timeZone')}>
        <Input list="time-zones" defaultValue={zone || 'Asia/Kolkata'} required autoComplete="off" />
      </Field>
      <datalist id="time-zones">
        {zones.map((name) => (
          <option key={name} value={name} />
        ))}
      </datalist>
      <Field name="currency" label={t('currency')}>
        <Input defaultValue={currencyOf(zone)} required maxLength={3} autoCapitalize="characters" autoComplete="off" />
      </Field>
    </div>
  );
}

const never = () => () => undefined;

/** The money of a time zone, roughly: a guess that spares most teachers a choice. */
function currencyOf(zone: string): string {
  if (/^Asia\/(Kolkata|Calcutta)/.test(zone)) return 'INR';
  if (/^America\/(Toronto|Vancouver|Edmonton|Winnipeg|Halifax|Montreal)/.test(zone)) return 'CAD';
  if (/^(America|US|Pacific\/Honolulu)/.test(zone)) return 'USD';
  if (/^Europe\/London/.test(zone)) return 'GBP';
  if (/^Europe\/(Zurich)/.test(zone)) return 'CHF';
  if (/^Europe/.test(zone)) return 'EUR';
  if (/^Australia/.test(zone)) return 'AUD';
  if (/^Pacific\/Auckland/.test(zone)) return 'NZD';
  if (/^Asia\/Singapore/.test(zone)) return 'SGD';
  if (/^Asia\/Dubai/.test(zone)) return 'AED';
  if (/^Asia\/Kathmandu/.test(zone)) return 'NPR';
  if (/^Asia\/Dhaka/.test(zone)) return 'BDT';
  return 'INR';
}
