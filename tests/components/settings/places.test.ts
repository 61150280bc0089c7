import { currencies, zonesByRegion } from '@/components/settings/places';

test('time zones stand by region, with their clock; the one in force is among them even where this server does not list it', () => {
  const regions = new Map(zonesByRegion('Asia/Calcutta', new Date('2026-01-15T12:00Z')));
  const kolkata = new Map(zonesByRegion('Asia/Kolkata')).get('Asia')?.filter(({ label }) => /Kolkata|Calcutta/.test(label));
  expect(kolkata?.map(({ value }) => value)).toEqual(['Asia/Kolkata']);
  const asia = regions.get('Asia') ?? [];
  expect(asia).toContainEqual({ value: 'Asia/Calcutta', label: 'Calcutta (GMT+5:30)' });
  expect(regions.get('Europe')).toContainEqual({ value: 'Europe/London', label: expect.stringMatching(/^London \(GMT(\+0)?\)$/) });
  expect(regions.get('America')).toContainEqual({ value: 'America/New_York', label: 'New York (GMT-5)' });
  const every = [...regions.values()].flat().map(({ value }) => value);
  expect(new Set(every).size).toBe(every.length);
});

test('currencies begin with the near ones and hold every other once', () => {
  const all = currencies('JPY');
  expect(all[0]).toEqual({ value: 'INR', label: 'INR · Indian Rupee' });
  expect(all.filter(({ value }) => value === 'JPY')).toHaveLength(1);
  expect(all.length).toBeGreaterThan(100);
});
