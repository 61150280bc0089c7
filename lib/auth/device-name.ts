import 'server-only';
import { words } from '@/lib/i18n/server';

/** "Chrome on Android", from a User-Agent header: enough to know one's own phone again. */
export function deviceName(userAgent: string | null | undefined): string {
  const t = words('auth');
  const [browser, system] = [BROWSERS, SYSTEMS].map((known) => known.find(([sign]) => sign.test(userAgent ?? ''))?.[1]);
  return browser && system ? t('browserOn', { browser, system }) : (browser ?? system ?? t('unknownBrowser'));
}

// The first sign that is found counts: Edge calls itself Chrome too, and Chrome Safari.
const BROWSERS: [RegExp, string][] = [
  [/Edg(A|iOS)?\//, 'Edge'],
  [/SamsungBrowser\//, 'Samsung Internet'],
  [/Firefox\/|FxiOS\//, 'Firefox'],
  [/Chrome\/|CriOS\//, 'Chrome'],
  [/Safari\//, 'Safari'],
];

const SYSTEMS: [RegExp, string][] = [
  [/iPhone/, 'iPhone'],
  [/iPad/, 'iPad'],
  [/Android/, 'Android'],
  [/CrOS/, 'Chromebook'],
  [/Mac OS/, 'Mac'],
  [/Windows/, 'Windows'],
  [/Linux/, 'Linux'],
];
