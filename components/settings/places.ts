import { currentName } from '@/lib/kit/zone-names';

type Choice = { value: string; label: string };

/** Every time zone this server knows, by region, each with its clock just now: "Kolkata (GMT+5:30)". Holds the one in force also. */
export function zonesByRegion(inForce: string, now = new Date()): [region: string, zones: Choice[]][] {
  const regions = new Map<string, Choice[]>();
  const known = Intl.supportedValuesOf('timeZone').map((zone) => (zone === inForce ? zone : currentName(zone)));
  for (const value of [...new Set([inForce, ...known])].sort()) {
    const [region = value, ...place] = value.split('/');
    const label = `${(place.at(-1) ?? value).replaceAll('_', ' ')} (${offset(value, now)})`;
    regions.set(region, [...(regions.get(region) ?? []), { value, label }]);
  }
  return [...regions];
}

function offset(timeZone: string, now: Date): string {
  const parts = new Intl.DateTimeFormat('en', { timeZone, timeZoneName: 'shortOffset' }).formatToParts(now);
  return parts.find(({ type }) => type === 'timeZoneName')?.value ?? timeZone;
}

/** Currencies by name, those of the countries where the music is taught first. */
export function currencies(inForce: string): Choice[] {
  const names = new Intl.DisplayNames('en', { type: 'currency' });
  const others = Intl.supportedValuesOf('currency').filter((code) => !NEAR.includes(code));
  const all = [...new Set([...NEAR, inForce, ...others])];
  return all.map((value) => ({ value, label: `${value} · ${names.of(value) ?? value}` }));
}

const NEAR = ['INR', 'USD', 'GBP', 'EUR', 'CAD', 'AUD', 'AED', 'SGD', 'NZD', 'NPR', 'BDT', 'LKR', 'PKR'];
