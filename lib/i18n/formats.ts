import { createFormatter } from 'use-intl/core';
import { DAY, dayIn, HOUR, MINUTE } from '@/lib/kit/dates';
import { locale } from './messages';

type Place = { timeZone: string; currency: string; now?: Date };

/**
 * Dates, times and money as this school says them. Takes the school's IANA time zone and ISO currency (and, for tests, what time it
 * is); moments are Dates, money is in minor units (paise, cents), lengths are in seconds.
 */
export function formats({ timeZone, currency, now = new Date() }: Place) {
  // Rupees are counted in lakhs.
  const format = createFormatter({ locale: currency === 'INR' ? 'en-IN' : locale, timeZone });
  const decimals = new Intl.NumberFormat(locale, { style: 'currency', currency }).resolvedOptions().maximumFractionDigits ?? 2;
  return {
    /** 14 Oct; with the year when it is not this one. */
    day: (moment: Date) => day(moment, now, timeZone),
    /** Saturday 14 October */
    longDay: (moment: Date) => `${weekday(moment, timeZone)} ${dayAndMonth(moment, timeZone, 'long')}`,
    /** 5:30 pm */
    time: (moment: Date) => format.dateTime(moment, { hour: 'numeric', minute: '2-digit' }).replace(/\s([AP]M)$/i, (half) => half.toLowerCase()),
    /** now, in 40 minutes, 7 hours ago; from another day on: yesterday, 3 days ago. */
    ago: (moment: Date) => ago(moment, now, timeZone),
    /** ₹6,400 or $12.50: no decimals where there are none to show. */
    money: (minor: number) => {
      const major = minor / 10 ** decimals;
      return format.number(major, { style: 'currency', currency, minimumFractionDigits: Number.isInteger(major) ? 0 : decimals });
    },
    number: (value: number) => format.number(value),
    list: (names: Iterable<string>) => format.list(names),
  };
}

export type Formats = ReturnType<typeof formats>;

function day(moment: Date, now: Date, timeZone: string): string {
  const short = dayAndMonth(moment, timeZone, 'short');
  const year = yearOf(moment, timeZone);
  return year === yearOf(now, timeZone) ? short : `${short} ${year}`;
}

// Day before month, as the sketches say it, in an English that otherwise follows the reader's.
function dayAndMonth(moment: Date, timeZone: string, month: 'short' | 'long'): string {
  const parts = new Intl.DateTimeFormat(locale, { timeZone, day: 'numeric', month }).formatToParts(moment);
  const part = (type: string) => parts.find((one) => one.type === type)?.value ?? '';
  return `${part('day')} ${part('month')}`;
}

const weekday = (moment: Date, timeZone: string) => new Intl.DateTimeFormat(locale, { timeZone, weekday: 'long' }).format(moment);

const yearOf = (moment: Date, timeZone: string) => new Intl.DateTimeFormat(locale, { timeZone, year: 'numeric' }).format(moment);

function ago(moment: Date, now: Date, timeZone: string): string {
  const relative = new Intl.RelativeTimeFormat(locale, { numeric: 'auto' });
  const days = (Date.parse(dayIn(timeZone, moment)) - Date.parse(dayIn(timeZone, now))) / DAY;
  const apart = moment.getTime() - now.getTime();
  if (Math.abs(apart) < MINUTE) return relative.format(0, 'second');
  if (Math.abs(apart) < HOUR) return relative.format(Math.round(apart / MINUTE), 'minute');
  if (days === 0) return relative.format(Math.round(apart / HOUR), 'hour');
  if (Math.abs(days) < 14) return relative.format(days, 'day');
  return Math.abs(days) < 60 ? relative.format(Math.round(days / 7), 'week') : relative.format(Math.round(days / 30), 'month');
}
