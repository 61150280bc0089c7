import type { ReactNode } from 'react';
import { Card, CardTitle } from '@/components/ui/card';
import { words } from '@/lib/i18n/server';
import { Withdraw, type Withdrawal } from './withdraw';

/** Something that is asked, in words: of whom, how, until when. */
export type AskedLine = { id: string; of: string; how: string; text: string; until?: string };

type Props = {
  asked: readonly AskedLine[];
  /** A teacher's: the way to ask, and to withdraw what was asked. */
  hand?: { ask: ReactNode; withdrawal: Withdrawal };
};

/** Where a recording or a collection is asked to be practised; a child reads what they are asked. */
export function AskedCard({ asked, hand }: Props) {
  const t = words('practice');
  if (asked.length === 0 && !hand) return null;
  return (
    <Card className={hand ? undefined : 'border-marigold! bg-marigold-wash!'}>
      <CardTitle end={hand?.ask}>{t(hand ? 'asked' : 'youAreAsked')}</CardTitle>
      {asked.length === 0 && <p className="text-small text-soft">{t('nobodyAsked')}</p>}
      <ul className="flex flex-col gap-3 empty:hidden">
        {asked.map(({ id, of, how, text, until }) => (
          <li key={id} className="flex items-start justify-between gap-3">
            <p className="min-w-0">
              {hand && <span className="font-semibold">{of}</span>}
              {text && <span className={hand ? 'block' : 'block text-lead'}>{text}</span>}
              <span className={hand ? 'block text-small text-soft' : 'block text-small'}>{[how, until && t('until', { day: until })].filter(Boolean).join(' · ')}</span>
            </p>
            {hand && <Withdraw id={id} of={of} withdrawal={hand.withdrawal} />}
          </li>
        ))}
      </ul>
    </Card>
  );
}
