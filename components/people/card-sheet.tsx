'use client';

import { Printer } from 'lucide-react';
import { Button } from '@/components/ui/button';
import { FormMessage } from '@/components/ui/form-message';
import { useWords } from '@/lib/i18n/client';
import { LeavePins } from './leave-pins';
import { type CardSchool, StudentCard } from './student-card';
import type { MadeCard } from './use-cards';

type CardSheetProps = { cards: readonly MadeCard[]; school: CardSchool; trouble?: string; onAgain: () => void };

/** The cards, on screen and on paper. Asks before the page is left: the PINs cannot be shown again. */
export function CardSheet({ cards, school, trouble, onAgain }: CardSheetProps) {
  const t = useWords('peopleHand');
  return (
    <div className="flex flex-col gap-5">
      <LeavePins count={cards.length} />
      <div data-screen-only className="flex flex-col gap-4">
        <FormMessage>{trouble}</FormMessage>
        <p role="status" className="rounded-small bg-marigold-wash px-4 py-3 text-marigold-ink">
          {t('cardsMade', { count: cards.length })}
        </p>
        <div className="flex flex-wrap gap-3">
          <Button icon={<Printer aria-hidden />} onClick={() => window.print()}>
            {t('printCards')}
          </Button>
          <Button tone="wash" onClick={onAgain}>
            {t('doneWithCards', { count: cards.length })}
          </Button>
        </div>
      </div>
      <div data-sheet className="grid gap-3 sm:grid-cols-2 print:grid-cols-2 print:gap-[4mm]">
        {cards.map(({ id, name, pin }) => (
          <StudentCard key={id} school={school} name={name} pin={pin} />
        ))}
      </div>
    </div>
  );
}
