import type { ReactNode } from 'react';
import { Avatar } from '@/components/ui/avatar';
import { Card, CardTitle } from '@/components/ui/card';
import { EmptyState } from '@/components/ui/empty-state';
import { PageHeader } from '@/components/ui/page-header';
import { words } from '@/lib/i18n/server';

type Child = { id: string; callName: string };
type ParentHomeProps = { name: string; first?: ReactNode; others?: ReactNode; family: Child[]; pairing?: ReactNode; devices?: ReactNode };

/** A parent's page: the children, what is new for them to hear, and the devices that are theirs. */
export function ParentHome({ name, first, others, family, pairing, devices }: ParentHomeProps) {
  const t = words('home');
  return (
    <>
      <PageHeader title={t('greeting', { name })} />
      {family.length === 0 && <EmptyState title={t('noChildren')}>{t('noChildrenLead')}</EmptyState>}
      {family.length > 0 && (
        <ul aria-label={t('children')} className="flex flex-wrap gap-5 pb-6">
          {family.map((child) => (
            <li key={child.id} className="flex items-center gap-3">
              <Avatar name={child.callName} />
              <span className="text-lead font-semibold">{child.callName}</span>
            </li>
          ))}
        </ul>
      )}
      <div className="grid items-start gap-6 desk:grid-cols-[minmax(0,3fr)_minmax(0,2fr)]">
        <div className="flex flex-col gap-6">
          {first ?? (family.length > 0 && <EmptyState title={t('nothingYet')}>{t('nothingYetLead')}</EmptyState>)}
          {others && (
            <section>
              <CardTitle>{t('listenAgain')}</CardTitle>
              {others}
            </section>
          )}
        </div>
        <div className="flex flex-col gap-6">
          {pairing && (
            <Card>
              <CardTitle>{t('pairTitle', { count: family.length })}</CardTitle>
              {pairing}
            </Card>
          )}
          {devices && (
            <section>
              <CardTitle>{t('devices')}</CardTitle>
              {devices}
            </section>
          )}
        </div>
      </div>
    </>
  );
}
