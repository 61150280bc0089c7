import type { ReactNode } from 'react';
import { Avatar } from '@/components/ui/avatar';
import { Card, CardTitle } from '@/components/ui/card';
import { EmptyState } from '@/components/ui/empty-state';
import { PageHeader } from '@/components/ui/page-header';
import { words } from '@/lib/i18n/server';

type Child = { id: string; callName: string; card: ReactNode };
type ParentHomeProps = { name: string; first?: ReactNode; others?: ReactNode; family: Child[] };

/** A parent's page: what is new to hear, and each child with what can be done for it. */
export function ParentHome({ name, first, others, family }: ParentHomeProps) {
  const t = words('home');
  return (
    <>
      <PageHeader title={t('greeting', { name })} />
      <div className="flex flex-col gap-6">
        {first ?? <EmptyState title={t('nothing')} />}
        {others}
        {family.map((child) => (
          <Card key={child.id}>
            <CardTitle end={<Avatar name={child.callName} />}>{child.callName}</CardTitle>
            {child.card}
          </Card>
        ))}
      </div>
    </>
  );
}
