import { MonitorSmartphone } from 'lucide-react';
import { Badge } from '@/components/ui/chip';
import type { FormAction } from '@/components/ui/form';
import { List, ListRow } from '@/components/ui/list-row';
import { RowAction } from '@/components/ui/row-action';
import { words } from '@/lib/i18n/server';

/** A place where one is signed in, in words. */
export type SessionLine = { id: string; device: string; since: string; used: string; isThisOne: boolean };

/** Where one is signed in, and the end of each place but this. */
export function SessionsList({ sessions, end }: { sessions: readonly SessionLine[]; end: FormAction<void> }) {
  const t = words('home');
  return (
    <List aria-label={t('whereElse')}>
      {sessions.map(({ id, device, since, used, isThisOne }) => (
        <ListRow
          key={id}
          lead={<MonitorSmartphone aria-hidden className="size-6 text-soft" />}
          title={device || t('someDevice')}
          detail={t('sessionSince', { since, used })}
          end={
            isThisOne ? (
              <Badge tone="peacock">{t('thisOne')}</Badge>
            ) : (
              <RowAction action={end} name="sessionId" value={id} done={t('ended')} aria-label={t('endLabel', { device })}>
                {t('end')}
              </RowAction>
            )
          }
        />
      ))}
    </List>
  );
}
