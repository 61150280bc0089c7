import { ChevronLeft, ChevronRight } from 'lucide-react';
import { ButtonLink } from '@/components/ui/button';
import { words } from '@/lib/i18n/server';
import { peopleAddress, type Wanted } from './people-address';

type PageWaysProps = { wanted: Wanted; page: number; pages: number; size: number; total: number };

/** Which part of a long list this is, and the ways to the part before and after. Nothing where all fits on one page. */
export function PageWays({ wanted, page, pages, size, total }: PageWaysProps) {
  const t = words('people');
  if (pages < 2) return null;
  const from = (page - 1) * size + 1;
  return (
    <nav aria-label={t('pages')} className="flex flex-wrap items-center justify-between gap-3 pt-5">
      <p className="text-small text-soft tabular-nums">{t('shownOf', { from, to: Math.min(from + size - 1, total), total })}</p>
      <div className="flex gap-2">
        {page > 1 && (
          <ButtonLink tone="wash" size="small" rel="prev" href={peopleAddress({ ...wanted, page: page - 1 })} icon={<ChevronLeft aria-hidden />}>
            {t('earlier')}
          </ButtonLink>
        )}
        {page < pages && (
          <ButtonLink tone="wash" size="small" rel="next" href={peopleAddress({ ...wanted, page: page + 1 })}>
            {t('later')}
            <ChevronRight aria-hidden />
          </ButtonLink>
        )}
      </div>
    </nav>
  );
}
