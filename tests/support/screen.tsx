import { render } from '@testing-library/react';
import type { ReactElement } from 'react';
import { WordsProvider } from '@/lib/i18n/client';
import { compiledWords } from '@/lib/i18n/compile';
import { type Area, messages } from '@/lib/i18n/messages';

/** Renders a component as a page would, with every word of the catalogue at hand. */
export function show(component: ReactElement) {
  const every = compiledWords(Object.keys(messages) as Area[]);
  return render(component, { wrapper: ({ children }) => <WordsProvider messages={every}>{children}</WordsProvider> });
}
