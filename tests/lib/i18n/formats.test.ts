import { clock } from '@/lib/i18n/clock';
import { formats } from '@/lib/i18n/formats';

const now = new Date('2026-10-14T12:00:00Z');
const pune = formats({ timeZone: 'Asia/Kolkata', currency: 'INR', now });
const jersey = formats({ timeZone: 'America/New_York', currency: 'USD', now });

test('days and times are those of the school, not of the server', () => {
  const late = new Date('2026-10-13T20:30:00Z');
  expect(pune.longDay(late)).toBe('Wednesday 14 October');
  expect(pune.time(late)).toBe('2:00 am');
  expect(jersey.longDay(late)).toBe('Tuesday 13 October');
  expect(jersey.time(late)).toBe('4:30 pm');
});

test('a year is said only when it is another one', () => {
  expect(pune.day(new Date('2026-03-02T12:00:00Z'))).toBe('2 Mar');
  expect(pune.day(new Date('2025-12-31T12:00:00Z'))).toBe('31 Dec 2025');
});

test.each([
  ['2026-10-14T12:40:00Z', 'in 40 minutes'],
  ['2026-10-14T11:59:50Z', 'now'],
  ['2026-10-14T05:00:00Z', '7 hours ago'],
  ['2026-10-13T16:00:00Z', 'yesterday'],
  ['2026-10-15T03:00:00Z', 'tomorrow'],
  ['2026-10-11T12:00:00Z', '3 days ago'],
])('%s is %s', (moment, words) => {
  expect(pune.ago(new Date(moment))).toBe(words);
});

test('money is in minor units, grouped as its country does', () => {
  expect(pune.money(640_000)).toBe('₹6,400');
  expect(pune.money(12_345_678)).toBe('₹1,23,456.78');
  expect(jersey.money(1_250)).toBe('$12.50');
  expect(formats({ timeZone: 'Asia/Tokyo', currency: 'JPY', now }).money(500)).toBe('¥500');
});

test.each([
  [0, '0:00'],
  [59.9, '0:59'],
  [220, '3:40'],
  [3725, '1:02:05'],
  [null, '0:00'],
  [NaN, '0:00'],
  [-4, '0:00'],
])('%p seconds are %s', (seconds, words) => {
  expect(clock(seconds)).toBe(words);
});
