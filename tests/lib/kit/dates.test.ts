import { after, dayIn, HOUR, hourIn, isTimeZone } from '@/lib/kit/dates';

test.each([
  ['Asia/Kolkata', '2026-11-23T18:29:59Z', '2026-11-23', 23],
  ['Asia/Kolkata', '2026-11-23T18:30:00Z', '2026-11-24', 0],
  ['America/Los_Angeles', '2026-11-23T07:59:59Z', '2026-11-22', 23],
  ['Pacific/Kiritimati', '2026-12-31T10:00:00Z', '2027-01-01', 0],
  ['UTC', '2024-02-29T12:00:00Z', '2024-02-29', 12],
  // The clocks go forward (2 → 3) and back (2 → 1).
  ['America/New_York', '2026-03-08T06:59:59Z', '2026-03-08', 1],
  ['America/New_York', '2026-03-08T07:00:00Z', '2026-03-08', 3],
  ['America/New_York', '2026-11-01T05:30:00Z', '2026-11-01', 1],
  ['America/New_York', '2026-11-01T06:30:00Z', '2026-11-01', 1],
  ['Europe/London', '2026-03-29T00:30:00Z', '2026-03-29', 0],
  ['Europe/London', '2026-10-25T23:30:00Z', '2026-10-25', 23],
])('in %s at %s it is %s, hour %i', (zone, moment, day, hour) => {
  expect([dayIn(zone, new Date(moment)), hourIn(zone, new Date(moment))]).toEqual([day, hour]);
});

test('a day is 23 or 25 hours long where the clocks change', () => {
  const midnight = new Date('2026-03-08T05:00:00Z');
  expect(dayIn('America/New_York', after(midnight, 23 * HOUR))).toBe('2026-03-09');
  expect(dayIn('America/New_York', after(new Date('2026-11-01T04:00:00Z'), 24 * HOUR))).toBe('2026-11-01');
});

test('time zones are known by their IANA names', () => {
  expect(['Asia/Kolkata', 'UTC', 'Asia/Calcutta'].every(isTimeZone)).toBe(true);
  expect(['', 'Kolkata', 'Asia/Bombay', '../etc'].some(isTimeZone)).toBe(false);
});
