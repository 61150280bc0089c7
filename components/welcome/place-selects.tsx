'use client';

import { useState, useSyncExternalStore } from 'react';
import { Field } from '@/components/ui/field';
import { Select } from '@/components/ui/select';
import { currentName } from '@/lib/kit/zone-names';
import { currencyOf } from './currency-of';
import { cityOf, type ZoneGroup } from './zone-groups';

type PlaceSelectsProps = {
  groups: ZoneGroup[];
  currencies: { code: string; name: string }[];
  chosen?: { timeZone: string; currency: string };
  says: { timeZone: string; timeZoneHint: string; currency: string };
};

/** The device says where it is; the money follows the place until somebody chooses another. */
export function PlaceSelects({ groups, currencies, chosen, says }: PlaceSelectsProps) {
  const guess = useSyncExternalStore(never, deviceZone, () => '');
  const [zonePicked, pickZone] = useState(chosen && currentName(chosen.timeZone));
  const [moneyPicked, pickMoney] = useState(chosen?.currency);
  const zone = zonePicked ?? (guess || 'Asia/Kolkata');
  const isListed = groups.some(({ zones }) => zones.some(({ id }) => id === zone));
  return (
    <div className="grid gap-5 sm:grid-cols-2">
      <Field name="timeZone" label={says.timeZone} hint={says.timeZoneHint}>
        <Select value={zone} onChange={(event) => pickZone(event.target.value)} required>
          {!isListed && <option value={zone}>{cityOf(zone)}</option>}
          {groups.map(({ region, zones }) => (
            <optgroup key={region} label={region}>
              {zones.map(({ id, city }) => (
                <option key={id} value={id}>
                  {city}
                </option>
              ))}
            </optgroup>
          ))}
        </Select>
      </Field>
      <Field name="currency" label={says.currency}>
        <Select value={moneyPicked ?? currencyOf(zone)} onChange={(event) => pickMoney(event.target.value)} required>
          {currencies.map(({ code, name }) => (
            <option key={code} value={code}>
              {name}
            </option>
          ))}
        </Select>
      </Field>
    </div>
  );
}

const never = () => () => undefined;

const deviceZone = () => currentName(Intl.DateTimeFormat().resolvedOptions().timeZone ?? '');
