'use client';

import { createContext, type ReactNode, useContext, useMemo } from 'react';
import { type ClientMessages, type Translator, translated } from './client-translator';
import type { Area } from './messages';

const Words = createContext<ClientMessages>({});

/** The words of one area for client components. A page gives them by wrapping its client components in `<ClientWords>`. */
export function useWords<A extends Area>(area: A): Translator<A> {
  const given = useContext(Words);
  return useMemo(() => translated(area, given[area]), [area, given]);
}

/** Hands compiled words down; an inner provider adds its areas to the outer one's. Use `<ClientWords>`, which fills it. */
export function WordsProvider({ messages, children }: { messages: ClientMessages; children: ReactNode }) {
  const outer = useContext(Words);
  const all = useMemo(() => ({ ...outer, ...messages }), [outer, messages]);
  return <Words value={all}>{children}</Words>;
}
