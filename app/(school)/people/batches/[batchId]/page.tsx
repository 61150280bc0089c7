import type { Metadata } from 'next';
import { BatchMembers } from '@/components/people/batch-members';
import { BatchName } from '@/components/people/batch-name';
import { ButtonLink } from '@/components/ui/button';
import { Card, CardTitle } from '@/components/ui/card';
import { PageHeader } from '@/components/ui/page-header';
import { theTeacher } from '@/lib/auth';
import { ClientWords } from '@/lib/i18n/client-words';
import { words } from '@/lib/i18n/server';
import { batchById, cardStudents } from '@/lib/people';
import { orNotHere } from '../../../or-not-here';
import { archiveBatch, chooseMembers, renameBatch, restoreBatch } from '../actions';

export const metadata: Metadata = { title: words('people')('batches') };

/** One batch: who is in it, what it is called, and its end. */
export default async function BatchPage({ params }: PageProps<'/people/batches/[batchId]'>) {
  const t = words('people');
  const teacher = await theTeacher();
  const batch = await orNotHere(batchById(teacher, (await params).batchId));
  const isOpen = !batch.archivedAt;
  return (
    <ClientWords areas={['peopleHand']}>
      <PageHeader
        title={batch.name}
        lead={isOpen ? t('members', { count: batch.members.length }) : t('batchIsClosed')}
        back={{ href: '/people/batches', label: t('batches') }}
        end={
          batch.members.length > 0 && (
            <ButtonLink tone="wash" size="small" href={`/people/cards?batch=${batch.id}`} prefetch={false}>
              {t('cards')}
            </ButtonLink>
          )
        }
      />
      <div className="grid items-start gap-5 desk:grid-cols-[minmax(0,3fr)_minmax(0,2fr)]">
        {isOpen && (
          <Card>
            <CardTitle>{t('whoIsIn')}</CardTitle>
            <BatchMembers batchId={batch.id} students={await cardStudents(teacher, {})} members={batch.members.map(({ id }) => id)} choose={chooseMembers} />
          </Card>
        )}
        <Card>
          <BatchName batch={batch} hand={{ rename: renameBatch, archive: archiveBatch, restore: restoreBatch }} />
        </Card>
      </div>
    </ClientWords>
  );
}
