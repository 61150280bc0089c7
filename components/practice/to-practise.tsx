import type { ReactNode } from 'react';
import { CardTitle } from '@/components/ui/card';
import { List, ListRow } from '@/components/ui/list-row';
import { words } from '@/lib/i18n/server';

/** Something to practise: what, how, and its ▶. */
export type PractiseLine = { id: string; href: string; title: string; detail: string; text: string; face: ReactNode; play: ReactNode };

/** What a child is asked to practise, each with its ▶; nothing where nothing is asked. */
export function ToPractise({ lines }: { lines: readonly PractiseLine[] }) {
  const t = words('practice');
  if (lines.length === 0) return null;
  return (
    <section className="pb-8">
      <CardTitle>{t('toPractise')}</CardTitle>
      <List aria-label={t('toPractise')}>
        {lines.map(({ id, href, title, detail, text, face, play }) => (
          <ListRow
            key={id}
            href={href}
            lead={face}
            title={title}
            detail={
              <>
                {text && <span className="block text-ink">{text}</span>}
                {detail}
              </>
            }
            end={play}
          />
        ))}
      </List>
    </section>
  );
}
