import { ExternalLink } from 'lucide-react';
import type { ReactNode } from 'react';
import { Card, CardTitle } from '@/components/ui/card';
import { words } from '@/lib/i18n/server';
import type { SearchLink } from '@/lib/music/search-links';

type Kept = { id: string; url: string; label: string };

/** Where to hear and read more: the school's own links, then ready searches. Nothing is loaded from there. `add`, `remove`: a teacher's hand. */
export function LinksCard({ kept, searches, add, remove }: { kept: readonly Kept[]; searches: readonly SearchLink[]; add?: ReactNode; remove?: (link: Kept) => ReactNode }) {
  const t = words('ragas');
  return (
    <Card>
      <CardTitle>{t('more')}</CardTitle>
      {kept.length > 0 && (
        <>
          <h3 className="text-small text-soft">{t('ownLinks')}</h3>
          <ul className="pb-3">
            {kept.map((link) => (
              <li key={link.id} className="flex items-center justify-between gap-2">
                <Elsewhere url={link.url}>{link.label}</Elsewhere>
                {remove?.(link)}
              </li>
            ))}
          </ul>
        </>
      )}
      <h3 className="text-small text-soft">{t('searches')}</h3>
      <ul className="flex flex-wrap gap-x-5">
        {searches.map(({ site, url }) => (
          <li key={site}>
            <Elsewhere url={url}>{t(site)}</Elsewhere>
          </li>
        ))}
      </ul>
      <p className="text-small text-soft">{t('searchesLead')}</p>
      {add && <div className="mt-4 border-t border-line pt-4">{add}</div>}
    </Card>
  );
}

const Elsewhere = ({ url, children }: { url: string; children: ReactNode }) => (
  <a href={url} target="_blank" rel="noopener noreferrer" className="inline-flex min-h-11 min-w-11 items-center gap-1.5 font-medium underline decoration-edge underline-offset-4 hover:decoration-current">
    {children}
    <ExternalLink aria-hidden className="size-4 shrink-0 text-soft" />
    <span className="sr-only">({words('ui')('opensElsewhere')})</span>
  </a>
);
