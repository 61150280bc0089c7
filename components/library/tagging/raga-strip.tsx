'use client';

import { clsx } from 'clsx';
import { createPortal } from 'react-dom';
import { useWords } from '@/lib/i18n/client';
import type { Drag } from './use-drag';
import type { DeskChoices } from './use-choices';

const MOST = 40;

/** While a recording is dragged: the ragas it can be let go on, over the top of the page, and what is being carried. */
export function RagaStrip({ drag, choices }: { drag: Drag; choices?: DeskChoices }) {
  const t = useWords('libraryTagging');
  const { x, y, over, title, count } = drag;
  return createPortal(
    <>
      <div className="pointer-events-none fixed inset-x-0 top-0 z-50 animate-fade border-b border-line bg-paper/95 px-4 pt-[max(0.75rem,env(safe-area-inset-top))] pb-4 shadow-lift">
        <p className="pb-2 text-small text-soft">{t('dropHint')}</p>
        <ul aria-label={t('dropHint')} className="pointer-events-auto flex max-h-[42dvh] flex-wrap gap-2 overflow-y-auto" data-drop-list>
          {(choices?.ragas ?? []).slice(0, MOST).map(({ value, label, count: there }) => (
            <li
              key={value}
              data-drop-raga={value}
              data-drop-name={label}
              className={clsx(TARGET, value === over?.slug ? 'border-kumkum bg-kumkum text-on-kumkum' : 'border-line bg-card')}
            >
              <span className="font-semibold">{label}</span> <span className="text-caption opacity-80">{there}</span>
            </li>
          ))}
        </ul>
      </div>
      <p
        aria-hidden
        style={{ left: x, top: y }}
        className="pointer-events-none fixed z-50 max-w-64 translate-x-3 translate-y-3 truncate rounded-medium bg-ink px-3 py-2 text-small font-medium text-paper shadow-lift"
      >
        {count > 1 ? t('chosen', { count }) : title}
      </p>
    </>,
    document.body,
  );
}

const TARGET = 'flex min-h-14 min-w-20 flex-col justify-center rounded-medium border px-3 py-1.5 leading-tight select-none';
