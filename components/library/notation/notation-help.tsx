'use client';

import { useWords } from '@/lib/i18n/client';

/** How notation is typed, with a small bandish as the example. */
export function NotationHelp({ example }: { example: string }) {
  const t = useWords('notationHand');
  return (
    <details>
      <summary className="inline-flex min-h-11 items-center text-small font-medium text-kumkum">{t('help')}</summary>
      <div className="flex flex-col gap-3 rounded-medium bg-wash p-4 text-small">
        <pre className="overflow-x-auto whitespace-pre-wrap">{example}</pre>
        <dl className="grid grid-cols-[auto_minmax(0,1fr)] gap-x-5 gap-y-1.5">
          {SIGNS.map(([written, means]) => (
            <div key={written} className="contents">
              <dt>
                <code className="whitespace-pre">{written}</code>
              </dt>
              <dd>{t(`means.${means}`)}</dd>
            </div>
          ))}
        </dl>
      </div>
    </details>
  );
}

const SIGNS = [
  ['S r R g G m M P d D n N', 'swaras'],
  ["S'  N,", 'octaves'],
  ['SR', 'together'],
  ['-', 'hold'],
  ['G~R', 'glide'],
  ['{R}S  (S)', 'ornaments'],
  ['x', 'rest'],
  ['|', 'bar'],
  ['from 9:', 'from'],
  ['# Sthayi', 'part'],
  ['@0:42-1:08', 'passage'],
] as const;
