import type { ReactNode } from 'react';
import { WordsProvider } from './client';
import { compiledWords } from './compile';
import type { Area } from './messages';

/** Gives the client components inside it the words of these areas, e.g. `<ClientWords areas={['library']}>`. A server component. */
export function ClientWords({ areas, children }: { areas: readonly Area[]; children: ReactNode }) {
  return <WordsProvider messages={compiledWords(areas)}>{children}</WordsProvider>;
}
