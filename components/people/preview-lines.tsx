'use client';

import { clsx } from 'clsx';
import { Badge } from '@/components/ui/chip';
import { List, ListRow } from '@/components/ui/list-row';
import { useWords } from '@/lib/i18n/client';
import type { StudentPreview } from '@/lib/people/shared';

/** What becomes of each line of a pasted class: added, or left out and why. */
export function PreviewLines({ lines }: { lines: readonly StudentPreview[] }) {
  const t = useWords('peopleHand');
  return (
    <List aria-label={t('preview')}>
      {lines.map((line, place) => (
        <ListRow
          key={place}
          className={clsx('min-h-14 flex-wrap', line.state !== 'new' && 'bg-wash')}
          title={line.name}
          detail={line.fault ?? [line.parentName, line.phone, line.email].filter(Boolean).join(' · ')}
          end={<Badge tone={line.state === 'new' ? 'peacock' : 'marigold'}>{t(`state.${line.state}`)}</Badge>}
        />
      ))}
    </List>
  );
}
