import { ButtonLink } from '@/components/ui/button';
import { words } from '@/lib/i18n/server';

/** The way to the next and the previous page of collections, where there is more than one. */
export function PagesOf({ page, pages, q }: { page: number; pages: number; q?: string }) {
  const t = words('collections');
  if (pages <= 1) return null;
  const at = (number: number) => `/library/collections?${new URLSearchParams({ ...(q && { q }), page: String(number) })}`;
  return (
    <nav aria-label={t('pages')} className="flex items-center justify-between gap-4 pt-8">
      {page > 1 ? <ButtonLink href={at(page - 1)} tone="wash" size="small">{t('earlier')}</ButtonLink> : <span />}
      <span className="text-small text-soft">{t('pageOf', { page, pages })}</span>
      {page < pages ? <ButtonLink href={at(page + 1)} tone="wash" size="small">{t('more')}</ButtonLink> : <span />}
    </nav>
  );
}
