'use client';

import { useEffect, useState } from 'react';
import type { Choice, TagChoices } from '../choices';

export type DeskChoices = TagChoices & { ragas: readonly (Choice & { count: number })[] };

let kept: Promise<DeskChoices> | undefined;

/** What can be chosen from, asked for once and again after each change; undefined until it is here or while there is no connection. */
export function useChoices(wanted: boolean): DeskChoices | undefined {
  const [choices, setChoices] = useState<DeskChoices>();
  useEffect(() => {
    if (!wanted) return;
    let stale = false;
    (kept ??= asked()).then((all) => stale || setChoices(all)).catch(() => (kept = undefined));
    return () => {
      stale = true;
    };
  }, [wanted]);
  return choices;
}

/** Ask anew next time: counts have changed. */
export const forgetChoices = () => {
  kept = undefined;
};

async function asked(): Promise<DeskChoices> {
  const answer = await fetch('/library/tagging');
  if (!answer.ok) throw new Error(String(answer.status));
  return (await answer.json()) as DeskChoices;
}
