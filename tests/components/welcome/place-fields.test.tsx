import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { CURRENCIES, currencyOf } from '@/components/welcome/currency-of';
import { PlaceFields } from '@/components/welcome/place-fields';
import { cityOf, zoneGroups } from '@/components/welcome/zone-groups';
import { show } from '@/tests/support/screen';

const deviceIn = (timeZone: string) =>
  jest.spyOn(Intl, 'DateTimeFormat').mockReturnValue({ resolvedOptions: () => ({ timeZone }) } as unknown as Intl.DateTimeFormat);
afterEach(() => jest.restoreAllMocks());

const zone = () => screen.getByRole<HTMLSelectElement>('combobox', { name: 'Time zone' });
const money = () => screen.getByRole<HTMLSelectElement>('combobox', { name: 'Currency for fees' });

test.each([
  ['Asia/Calcutta', 'Asia/Kolkata', 'INR'], // as Chrome still calls it
  ['America/New_York', 'America/New_York', 'USD'],
  ['Europe/Berlin', 'Europe/Berlin', 'EUR'],
  ['Mars/Olympus', 'Mars/Olympus', 'INR'],
])('on a device in %s: %s and %s', (device, zoned, paid) => {
  deviceIn(device);
  show(<PlaceFields />);
  expect([zone().value, money().value]).toEqual([zoned, paid]);
});

test('the money follows the place until another is chosen', async () => {
  deviceIn('Asia/Kolkata');
  show(<PlaceFields />);
  await userEvent.selectOptions(zone(), 'Europe/London');
  expect(money().value).toBe('GBP');
  await userEvent.selectOptions(money(), 'EUR');
  await userEvent.selectOptions(zone(), 'Australia/Sydney');
  expect([zone().value, money().value]).toEqual(['Australia/Sydney', 'EUR']);
});

test('what is chosen already stays, also a currency that is not in the list', () => {
  deviceIn('America/New_York');
  show(<PlaceFields chosen={{ timeZone: 'Asia/Kolkata', currency: 'XOF' }} />);
  expect([zone().value, money().value]).toEqual(['Asia/Kolkata', 'XOF']);
});

test('places are found by region and city', () => {
  deviceIn('Asia/Kolkata');
  show(<PlaceFields />);
  const asia = within(screen.getByRole('group', { name: 'Asia' }));
  expect(asia.getByRole('option', { name: 'Kolkata' })).toHaveValue('Asia/Kolkata');
  expect(asia.queryByRole('option', { name: 'Calcutta' })).not.toBeInTheDocument();
  expect(within(screen.getByRole('group', { name: 'Elsewhere' })).getByRole('option', { name: 'UTC' })).toHaveValue('UTC');
});

test('every zone this server knows is in the list, once, and leads to a currency of the list', () => {
  const groups = zoneGroups(Intl.supportedValuesOf('timeZone'), 'Elsewhere');
  const ids = groups.flatMap(({ zones }) => zones.map(({ id }) => id));
  expect(new Set(ids).size).toBe(ids.length);
  expect(ids.length).toBeGreaterThan(380);
  expect(groups.at(-1)?.region).toBe('Elsewhere');
  expect(ids.filter((id) => !CURRENCIES.includes(currencyOf(id)))).toEqual([]);
});

test.each([
  ['America/New_York', 'New York'],
  ['America/Indiana/Knox', 'Knox, Indiana'],
  ['UTC', 'UTC'],
])('%s is called %s', (id, city) => expect(cityOf(id)).toBe(city));
