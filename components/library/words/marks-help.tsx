'use client';

import { useWords } from '@/lib/i18n/client';

/** The few marks that notes know, shown and explained. */
export function MarksHelp() {
  const t = useWords('wordsHand');
  return (
    <details className="grow">
      <summary className="inline-flex min-h-11 items-center px-2 text-small font-medium text-kumkum">{t('marks')}</summary>
      <dl className="grid grid-cols-[auto_minmax(0,1fr)] gap-x-5 gap-y-1.5 rounded-medium bg-wash p-4 text-small">
        {MARKS.map(([written, means]) => (
          <div key={written} className="contents">
            <dt>
              <code className="whitespace-pre">{written}</code>
            </dt>
            <dd>{t(`mark.${means}`)}</dd>
          </div>
        ))}
      </dl>
    </details>
  );
}

const MARKS = [
  ['**slowly**', 'strong'],
  ['*softly*', 'em'],
  ['- ', 'list'],
  ['1. ', 'steps'],
  ['# ', 'heading'],
  ['> ', 'quote'],
  ['[word](https://…)', 'link'],
] as const;
