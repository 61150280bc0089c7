import { clock } from '@/lib/i18n/clock';

/** To a tenth of a second, where there is one: 0:42, 0:42.3. */
export function fineClock(seconds: number): string {
  const tenths = Math.round(seconds * 10);
  return tenths % 10 ? `${clock(tenths / 10)}.${tenths % 10}` : clock(tenths / 10);
}
