'use client';

import { useWords } from '@/lib/i18n/client';
import type { Echo } from '../practice/wish';
import { speedName } from '../speed-name';

/** How a silence is called: none, 1½×, 5 s. */
export function useEchoName(): (echo: Echo) => string {
  const t = useWords('player');
  return (echo) => (!echo ? t('echoNone') : 'times' in echo ? t('echoTimes', { times: speedName(echo.times) }) : t('echoSeconds', { seconds: echo.seconds }));
}
