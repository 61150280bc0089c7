import { UsersRound } from 'lucide-react';
import { EmptyState } from '@/components/ui/empty-state';
import type { FormAction } from '@/components/ui/form';
import { List, ListRow } from '@/components/ui/list-row';
import { RowAction } from '@/components/ui/row-action';
import { words } from '@/lib/i18n/server';
import type { BatchRow, OneBatch } from '@/lib/people/shared';

/** The batches with how many are in each; the closed ones stand below and can be opened again. */
export function BatchList({ rows, restore }: { rows: readonly BatchRow[]; restore: FormAction<OneBatch> }) {
  const t = words('people');
  const open = rows.filter(({ archivedAt }) => !archivedAt);
  const closed = rows.filter(({ archivedAt }) => archivedAt);
  return (
    <div className="flex flex-col gap-6">
      {open.length === 0 ? (
        <EmptyState icon={<UsersRound aria-hidden />} title={t('noBatches')}>
          {t('noBatchesLead')}
        </EmptyState>
      ) : (
        <List aria-label={t('batches')}>
          {open.map(({ id, name, members }) => (
            <ListRow key={id} href={`/people/batches/${id}`} title={name} detail={t('members', { count: members })} />
          ))}
        </List>
      )}
      {closed.length > 0 && (
        <section>
          <h2 className="pb-3 text-lead font-semibold">{t('closedBatches')}</h2>
          <List aria-label={t('closedBatches')}>
            {closed.map(({ id, name, members }) => (
              <ListRow
                key={id}
                href={`/people/batches/${id}`}
                title={name}
                detail={t('members', { count: members })}
                end={
                  <RowAction action={restore} name="batchId" value={id} done={t('batchOpened', { name })} tone="wash">
                    {t('openBatch')}
                  </RowAction>
                }
              />
            ))}
          </List>
        </section>
      )}
    </div>
  );
}
