import { SearchX } from 'lucide-react';
import { ButtonLink } from '@/components/ui/button';
import { EmptyState } from '@/components/ui/empty-state';
import { words } from '@/lib/i18n/server';

/** A way out, with how many recordings wait there. */
type Way = { href: string; count: number };
type Props = {
  /** What was searched for. */
  q?: string;
  /** The same without what was chosen, where that finds something. */
  unfiltered?: Way;
  /** Fewer of the words, where those find something. */
  fewer?: Way & { text: string };
};

/** A shelf with nothing on it, or a search that found nothing; with the nearest way to something. */
export function NothingFound({ q, unfiltered, fewer }: Props) {
  const t = words('library');
  return (
    <EmptyState
      icon={<SearchX aria-hidden />}
      title={q ? t('found', { count: 0, q }) : t('emptyShelf')}
      action={
        <div className="flex flex-wrap justify-center gap-3">
          {unfiltered && (
            <ButtonLink href={unfiltered.href} tone="wash" prefetch={false}>
              {t('withoutChoice', { count: unfiltered.count })}
            </ButtonLink>
          )}
          {fewer && (
            <ButtonLink href={fewer.href} tone="wash" prefetch={false}>
              {t('withFewer', { count: fewer.count, text: fewer.text })}
            </ButtonLink>
          )}
          <ButtonLink href="/library" tone={unfiltered || fewer ? 'quiet' : 'wash'}>
            {t('showEverything')}
          </ButtonLink>
        </div>
      }
    >
      {unfiltered ? t('foundNoneChosen') : q && t('foundNone')}
    </EmptyState>
  );
}
