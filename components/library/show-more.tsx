import { ButtonLink } from '@/components/ui/button';
import { words } from '@/lib/i18n/server';
import { rowsInSight, type Shelf, shelfAddress } from './shelf-address';

/** The way further down a long list. Pages are added below, so the place is kept; the address bar knows how far one has come. */
export function ShowMore({ shelf, total }: { shelf: Shelf; total: number }) {
  const t = words('library');
  const { skip, take, after, anew } = rowsInSight(shelf.page, total);
  if (!after) return null;
  return (
    <div className="flex flex-col items-center gap-2 pt-6">
      <p className="text-small text-soft">{t('shownOf', { from: skip + 1, to: Math.min(skip + take, total), total })}</p>
      <ButtonLink tone="wash" href={shelfAddress({ ...shelf, page: after })} scroll={anew} prefetch={false}>
        {t('showMore')}
      </ButtonLink>
    </div>
  );
}

/** The way back up, where a long list began anew. */
export function ShowEarlier({ shelf, total }: { shelf: Shelf; total: number }) {
  const t = words('library');
  const { before } = rowsInSight(shelf.page, total);
  if (!before) return null;
  return (
    <div className="flex justify-center pb-6">
      <ButtonLink tone="wash" href={shelfAddress({ ...shelf, page: before })} prefetch={false}>
        {t('showEarlier')}
      </ButtonLink>
    </div>
  );
}
