import { ExternalLink, FileText, Globe, Music, SquarePlay } from 'lucide-react';
import { Card, CardTitle } from '@/components/ui/card';
import { words } from '@/lib/i18n/server';
import { type LinkKind, linkKindOf } from '@/lib/library/links-rules';
import type { LinkRow } from '@/lib/library/links-shared';
import { AddLinkTo } from './add-link-to';
import type { LinkHand } from './link-hand';
import { LinkMenu } from './link-menu';

/** Where more is to be heard or read, on other sites. Nothing of theirs is fetched before one goes there. */
export function LinksCard({ recordingId, links, hand }: { recordingId: string; links: readonly LinkRow[]; hand?: LinkHand }) {
  const t = words('sheet');
  if (links.length === 0 && !hand) return null;
  return (
    <Card>
      <CardTitle end={hand && <AddLinkTo recordingId={recordingId} hand={hand} />}>{t('links')}</CardTitle>
      {links.length === 0 && <p className="text-small text-soft">{t('noLinks')}</p>}
      <ul className="-mx-2 divide-y divide-line empty:hidden">
        {links.map((link) => {
          const kind = linkKindOf(link.url);
          const Icon = ICONS[kind];
          return (
            <li key={link.id} className="relative flex min-h-14 items-center gap-3 px-2 py-1.5">
              <Icon aria-hidden className="size-5 shrink-0 text-soft" />
              <p className="min-w-0 grow leading-snug">
                <a href={link.url} target="_blank" rel="noopener noreferrer" className="font-semibold after:absolute after:inset-0">
                  {link.label}
                  <span className="sr-only"> ({t('elsewhere')})</span>
                </a>
                <span className="block truncate text-small text-soft">{kind === 'other' ? new URL(link.url).hostname : t(`site.${kind}`)}</span>
              </p>
              <ExternalLink aria-hidden className="size-4 shrink-0 text-soft" />
              {hand && (
                <div className="relative">
                  <LinkMenu recordingId={recordingId} link={link} hand={hand} />
                </div>
              )}
            </li>
          );
        })}
      </ul>
    </Card>
  );
}

const ICONS: Record<LinkKind, typeof Globe> = { youtube: SquarePlay, spotify: Music, drive: FileText, wikipedia: Globe, other: Globe };
