'use client';

import type { ChangeEvent } from 'react';
import { Card } from '@/components/ui/card';
import { type Hearers, WhoHears } from '../who-hears';
import type { Tags } from './upload-queue';

/** Whom the files on the list are for, said once for all of them; it goes along with each as words (ids with commas between). */
export function WhoHearsThem({ hearers, onSay }: { hearers: Hearers; onSay: (tags: Tags) => void }) {
  const said = ({ currentTarget }: ChangeEvent<HTMLFormElement>) => {
    const chosen = (name: string) => [...currentTarget.querySelectorAll<HTMLInputElement>(`input[name="${name}"]:checked`)].map(({ value }) => value).join(',');
    const visibility = chosen('visibility');
    onSay({ visibility, batchIds: visibility === 'batches' ? chosen('batchIds[]') : '', personIds: visibility === 'people' ? chosen('personIds[]') : '' });
  };
  return (
    <Card>
      <form onChange={said} onSubmit={(event) => event.preventDefault()}>
        <WhoHears hearers={hearers} />
      </form>
    </Card>
  );
}

/** Batches or students were meant, and none is ticked yet. */
export const isForNobody = ({ visibility = 'everyone', batchIds, personIds }: Tags): boolean => visibility !== 'everyone' && !batchIds && !personIds;
