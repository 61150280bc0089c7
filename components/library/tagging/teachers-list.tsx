'use client';

import dynamic from 'next/dynamic';
import { type MouseEvent, type ReactNode, useRef } from 'react';
import type { TaggingHand } from './tagging-hand';

const Desk = dynamic(() => import('./desk').then((module) => module.Desk), { ssr: false });

type Props = { hand: TaggingHand; query: string; total: number; children: ReactNode };

/**
 * A list of recordings as a teacher has it: rows that can be retagged in place, chosen, and dragged. The rows come from the server as
 * they are for everybody; what does things with them is fetched for teachers alone, after the page.
 */
export function TeachersList({ children, ...rest }: Props) {
  const root = useRef<HTMLDivElement>(null);
  // What was pressed before the rest was here is pressed again when it is.
  const early = useRef<HTMLElement>(null);
  const remember = (event: MouseEvent) => {
    early.current = (event.target as Element).closest<HTMLElement>('[data-tag]:not(td), [data-selecting]');
  };
  return (
    <>
      <div ref={root} onClickCapture={remember}>
        {children}
      </div>
      <Desk root={root} early={() => early.current} {...rest} />
    </>
  );
}
