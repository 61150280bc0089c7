'use client';

import { useEffect, useMemo, useState } from 'react';

export type Option = {
  /** What the form sends. */
  value: string;
  /** What is read and typed. */
  label: string;
  /** Beside it, smaller: यमन, 16 matras. */
  hint?: string;
  /** Other spellings that find it. */
  aliases?: readonly string[];
};

export type Suggest = (typed: string) => readonly Option[] | Promise<readonly Option[]>;

/** The options that fit what was typed (null while nobody asks), at most twelve; a slow finder is asked after a short pause. */
export function useSuggestions(options: readonly Option[] | Suggest, typed: string | null) {
  const near = useMemo(() => (typeof options === 'function' || typed === null ? null : fitting(options, typed)), [options, typed]);
  const [far, setFar] = useState<{ typed: string; found: readonly Option[] } | null>(null);

  useEffect(() => {
    if (typeof options !== 'function' || typed === null) return;
    let stale = false;
    const timer = setTimeout(async () => {
      const found = await Promise.resolve(options(typed)).catch(() => []);
      if (!stale) setFar({ typed, found: found.slice(0, MOST) });
    }, 120);
    return () => {
      stale = true;
      clearTimeout(timer);
    };
  }, [options, typed]);

  if (near) return { found: near, searching: false };
  if (typed === null) return { found: NONE, searching: false };
  return { found: far?.found ?? NONE, searching: far?.typed !== typed };
}

const MOST = 12;
const NONE: readonly Option[] = [];

function fitting(options: readonly Option[], typed: string): readonly Option[] {
  const wanted = folded(typed);
  if (!wanted) return options.slice(0, MOST);
  const heads = options.filter((option) => spellings(option).some((spelling) => spelling.startsWith(wanted)));
  const others = options.filter((option) => !heads.includes(option) && spellings(option).some((spelling) => spelling.includes(wanted)));
  return [...heads, ...others].slice(0, MOST);
}

const spellings = ({ label, hint = '', aliases = [] }: Option) => [label, hint, ...aliases].map(folded);

const folded = (text: string) => text.normalize('NFKD').replace(/[\u0300-\u036f\s-]/g, '').toLowerCase();
