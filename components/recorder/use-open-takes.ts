'use client';

import { useCallback, useEffect, useState } from 'react';
import type { Take } from './take';
import { heldElsewhere } from './take-locks';
import { forgetTakes, mayHaveTakes } from './takes-note';
import { theShelf } from './the-shelf';

/** This person's takes that nobody has said yet what is to become of, the newest first; those another page has in hand are left out. */
export function useOpenTakes(owner: string) {
  const [takes, setTakes] = useState<readonly Take[]>([]);
  const look = useCallback(() => openTakes(owner).then(setTakes), [owner]);
  useEffect(() => void look(), [look]);
  return { takes, look };
}

async function openTakes(owner: string): Promise<Take[]> {
  if (!mayHaveTakes(owner)) return [];
  const [all, inHand] = await Promise.all([theShelf.of(owner), heldElsewhere()]);
  if (all.length === 0) forgetTakes(owner);
  return all.filter(({ id, state, lengthMs }) => state === 'open' && lengthMs > 0 && !inHand.has(id));
}
