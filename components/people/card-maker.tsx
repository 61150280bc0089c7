'use client';

import { useState } from 'react';
import { Button } from '@/components/ui/button';
import { Card, CardTitle } from '@/components/ui/card';
import { ChipButton, ChipLink } from '@/components/ui/chip';
import { ConfirmDialog } from '@/components/ui/confirm-dialog';
import { FormMessage } from '@/components/ui/form-message';
import { ProgressBar } from '@/components/ui/progress-bar';
import { useWords } from '@/lib/i18n/client';
import { CardSheet } from './card-sheet';
import type { CardSchool } from './student-card';
import { TickList } from './tick-list';
import { type IssueCards, useCards } from './use-cards';

type CardMakerProps = {
  students: readonly { id: string; name: string; hasPin: boolean }[];
  /** Who is ticked to begin with. */
  ticked: readonly string[];
  batches: readonly { id: string; name: string }[];
  batch?: string;
  school: CardSchool;
  issue: IssueCards;
};

/** Chooses students, makes their new PINs a few at a time, and shows the cards to print. Says first whose PIN will stop working. */
export function CardMaker({ students, ticked: first, batches, batch, school, issue }: CardMakerProps) {
  const t = useWords('peopleHand');
  const [ticked, setTicked] = useState<ReadonlySet<string>>(() => new Set(first));
  const [asking, setAsking] = useState(false);
  const { cards, wanted, trouble, make, again } = useCards(issue);
  const chosen = students.filter(({ id }) => ticked.has(id));
  const replaced = chosen.filter(({ hasPin }) => hasPin).length;

  if (wanted > 0 && cards.length < wanted && !trouble)
    return (
      <div role="status" className="flex max-w-md flex-col gap-3 py-10">
        <p>{t('making', { done: cards.length, count: wanted })}</p>
        <ProgressBar label={t('makingLabel')} value={cards.length / wanted} />
      </div>
    );
  if (cards.length > 0) return <CardSheet cards={cards} school={school} trouble={trouble} onAgain={again} />;
  return (
    <Card className="max-w-2xl">
      <CardTitle>{t('whoseCards')}</CardTitle>
      <FormMessage>{trouble}</FormMessage>
      <div className="flex flex-wrap gap-2 pb-3">
        <ChipButton onClick={() => setTicked(new Set(students.map(({ id }) => id)))}>{t('everybody', { count: students.length })}</ChipButton>
        <ChipButton onClick={() => setTicked(new Set(students.flatMap(({ id, hasPin }) => (hasPin ? [] : [id]))))}>{t('withoutPin')}</ChipButton>
        {batches.map(({ id, name }) => (
          <ChipLink key={id} href={`/people/cards?batch=${id}`} active={id === batch} prefetch={false}>
            {name}
          </ChipLink>
        ))}
        <ChipButton onClick={() => setTicked(new Set())}>{t('nobody')}</ChipButton>
      </div>
      <TickList
        label={t('whoseCards')}
        people={students.map(({ id, name, hasPin }) => ({ id, name, hint: hasPin ? t('hasPin') : undefined }))}
        ticked={ticked}
        onTick={setTicked}
      />
      <div className="flex flex-wrap items-center gap-4 pt-4">
        <Button disabled={chosen.length === 0} onClick={() => (replaced > 0 ? setAsking(true) : void start())}>
          {t('makeCards', { count: chosen.length })}
        </Button>
        <p className="text-small text-soft">{t('sheets', { count: Math.ceil(chosen.length / 8) })}</p>
      </div>
      <ConfirmDialog
        open={asking}
        onOpenChange={setAsking}
        title={t('replaceTitle', { count: replaced })}
        confirm={t('replaceConfirm')}
        tone="kumkum"
        onConfirm={() => void start()}
      >
        {t('replaceLead', { count: replaced })}
      </ConfirmDialog>
    </Card>
  );

  function start() {
    return make(chosen.map(({ id }) => id));
  }
}
