'use client';

import { useState } from 'react';
import { useWords } from '@/lib/i18n/client';
import type { Result } from '@/lib/kit/result';

export type MadeCard = { id: string; name: string; pin: string };
export type IssueCards = (input: { ids: string[] }) => Promise<Result<MadeCard[]>>;

const AT_A_TIME = 12;

/**
 * Makes cards a dozen at a time, so that a class of three hundred shows how far it is and loses nothing when the connection drops:
 * what was made is kept, and `trouble` says why it stopped. The PINs live in this page only.
 */
export function useCards(issue: IssueCards) {
  const t = useWords('peopleHand');
  const [cards, setCards] = useState<MadeCard[]>([]);
  const [wanted, setWanted] = useState(0);
  const [trouble, setTrouble] = useState<string>();

  async function make(ids: string[]) {
    setTrouble(undefined);
    setWanted(ids.length);
    for (let begin = 0; begin < ids.length; begin += AT_A_TIME) {
      const answer = await issue({ ids: ids.slice(begin, begin + AT_A_TIME) }).catch(() => ({ ok: false as const, message: t('cardsStopped') }));
      if (!answer.ok) return setTrouble(answer.message);
      setCards((before) => [...before, ...answer.data]);
    }
  }

  function again() {
    setCards([]);
    setWanted(0);
    setTrouble(undefined);
  }

  return { cards, wanted, trouble, make, again };
}
