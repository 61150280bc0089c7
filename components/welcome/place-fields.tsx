import { words } from '@/lib/i18n/server';
import { locale } from '@/lib/i18n/messages';
import { CURRENCIES } from './currency-of';
import { PlaceSelects } from './place-selects';
import { zoneGroups } from './zone-groups';

type PlaceFieldsProps = {
  /** The IANA names to choose from: those this server knows, unless told otherwise. */
  zones?: readonly string[];
  /** What is chosen already; else both are guessed from the device. */
  chosen?: { timeZone: string; currency: string };
};

/**
 * Time zone and currency (fields `timeZone`, `currency` of the form around), each to be chosen from a list. A server component: it
 * brings its own words.
 */
export function PlaceFields({ zones = Intl.supportedValuesOf('timeZone'), chosen }: PlaceFieldsProps) {
  const t = words('welcome');
  const names = new Intl.DisplayNames(locale, { type: 'currency' });
  const codes = chosen && !CURRENCIES.includes(chosen.currency) ? [chosen.currency, ...CURRENCIES] : CURRENCIES;
  const currencies = codes.map((code) => ({ code, name: `${names.of(code) ?? code} (${code})` })).sort((a, b) => a.name.localeCompare(b.name, locale));
  return (
    <PlaceSelects
      groups={zoneGroups(zones, t('elsewhere'))}
      currencies={currencies}
      chosen={chosen}
      says={{ timeZone: t('timeZone'), timeZoneHint: t('timeZoneHint'), currency: t('currency') }}
    />
  );
}
