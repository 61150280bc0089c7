import { dayIn, DAY } from '@/lib/kit/dates';

/** Which day a moment was, seen from another: today, yesterday or an earlier one; with its hour and day in words. Takes milliseconds. */
export function whenInWords(moment: number, { now, timeZone, locale }: { now: number; timeZone: string; locale: string }) {
  const day = (ms: number) => dayIn(timeZone, new Date(ms));
  const which = day(moment) === day(now) ? ('today' as const) : day(moment) === day(now - DAY) ? ('yesterday' as const) : ('earlier' as const);
  const time = new Intl.DateTimeFormat(locale, { timeZone, hour: 'numeric', minute: '2-digit' }).format(moment);
  return { which, time: time.replace(/\s([AP]M)$/i, (half) => half.toLowerCase()), day: dayAndMonth(moment, { timeZone, locale }) };
}

/** "25 November": day before month, as the school says it. */
export function dayAndMonth(moment: number, { timeZone, locale }: { timeZone: string; locale: string }): string {
  const parts = new Intl.DateTimeFormat(locale, { timeZone, day: 'numeric', month: 'long' }).formatToParts(moment);
  const part = (type: string) => parts.find((one) => one.type === type)?.value ?? '';
  return `${part('day')} ${part('month')}`;
}
