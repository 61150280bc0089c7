'use client';

import { Trash2, X } from 'lucide-react';
import { useState } from 'react';
import { Button } from '@/components/ui/button';
import { IconButton } from '@/components/ui/icon-button';
import { Menu } from '@/components/ui/menu';
import { useWords } from '@/lib/i18n/client';
import { StandingLines } from './standing-lines';
import { TagPanel } from './tag-panel';
import type { Seen, TagField, TaggingHand } from './tagging-hand';
import { useRetag } from './use-retag';

type Props = {
  seen: readonly Seen[];
  /** How many there are in the whole list, also those not on the page. */
  total: number;
  hand: TaggingHand;
  onAll: () => Promise<void>;
  onNone: () => void;
};

/** What can be done with what was chosen; stays at the bottom of the screen, above the player. */
export function SelectionBar({ seen, total, hand, onAll, onNone }: Props) {
  const t = useWords('libraryTagging');
  const [tag, setTag] = useState<TagField>();
  const [fetching, setFetching] = useState(false);
  const count = seen.length;
  const removal = useRetag(hand, { onDone: onNone });
  const tagButton = (one: TagField) => (
    <Button key={one} tone="wash" size="small" disabled={count === 0} onClick={() => setTag(one)}>
      {t(`tag.${one}`)}
    </Button>
  );
  return (
    <section
      aria-label={t('barLabel')}
      className={BAR}
    >
      <div className="flex flex-wrap items-center gap-x-3 gap-y-2">
        <p role="status" className="font-semibold">
          {t('chosen', { count })}
        </p>
        {count < total && (
          <Button
            tone="quiet"
            size="small"
            pending={fetching}
            onClick={async () => {
              setFetching(true);
              await onAll().finally(() => setFetching(false));
            }}
          >
            {t('all', { count: total })}
          </Button>
        )}
        <div className="ml-auto">
          <IconButton label={t('stop')} icon={<X aria-hidden />} onClick={onNone} />
        </div>
        <div className="flex basis-full flex-wrap items-center gap-2">
          {(['raga', 'taal', 'form'] as const).map(tagButton)}
          <Menu
            label={t('more')}
            items={(['laya', 'kind', 'recordedOn'] as const).map((one) => ({ label: t(`tag.${one}`), onSelect: () => count > 0 && setTag(one) }))}
          />
          <div className="ml-auto">
            <IconButton
              label={t('delete')}
              icon={<Trash2 aria-hidden />}
              disabled={count === 0}
              pending={removal.standing.is === 'pending'}
              onClick={() => void removal.retag({ seen, change: { deleted: true }, done: t('deletedMany', { count }) })}
            />
          </div>
        </div>
      </div>
      <StandingLines retagging={removal} tag={undefined} />
      {tag && <TagPanel tagging={{ tag, seen, title: t('chosen', { count }) }} hand={hand} onClose={() => setTag(undefined)} onDone={onNone} />}
    </section>
  );
}

// Over the tabs on a phone; over the player where it plays.
const BAR = `fixed inset-x-2.5 bottom-[calc(4.75rem+env(safe-area-inset-bottom))] z-30 mx-auto max-w-2xl animate-rise rounded-large border border-line
  bg-card px-4 py-2.5 shadow-lift group-has-data-player/shell:bottom-[calc(9.5rem+env(safe-area-inset-bottom))] desk:right-6 desk:bottom-4
  desk:left-[15.5rem] desk:group-has-data-player/shell:bottom-24`;
