import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { AboutPerson } from '@/components/people/about-person';
import { FamilyOf } from '@/components/people/family-of';
import { LinkCard } from '@/components/people/link-card';
import { PairChild } from '@/components/people/pair-child';
import { PinCard } from '@/components/people/pin-card';
import { Card, CardTitle } from '@/components/ui/card';
import { PageHeader } from '@/components/ui/page-header';
import { parentLinks, theTeacher } from '@/lib/auth';
import { env } from '@/lib/env';
import { ClientWords } from '@/lib/i18n/client-words';
import { words } from '@/lib/i18n/server';
import { Refusal } from '@/lib/kit/refusal';
import { batches, personById } from '@/lib/people';
import { pairChild } from '../../actions';
import { addBatch, addParent, archivePerson, chooseBatches, editPerson, mailLink, newPin, restorePerson, shareLink } from '../actions';

export const metadata: Metadata = { title: words('people')('title') };

/** One person: how they come in, their family, and what is known of them. */
export default async function PersonPage({ params }: PageProps<'/people/[personId]'>) {
  const t = words('people');
  const teacher = await theTeacher();
  const person = await personById(teacher, (await params).personId).catch((error) => (error instanceof Refusal ? notFound() : Promise.reject(error)));
  const isHere = !person.archivedAt;
  const links = person.role === 'parent' && isHere ? await parentLinks(teacher, person.id) : [];
  return (
    <ClientWords areas={['people', 'home']}>
      <PageHeader title={person.name} lead={isHere ? undefined : t('archived')} back={{ href: '/people', label: t('back') }} />
      <div className="grid gap-5 desk:grid-cols-2">
        {isHere && person.role === 'student' && (
          <Card>
            <CardTitle>{t('pin')}</CardTitle>
            <PinCard personId={person.id} name={person.callName} newPin={newPin} />
            <hr className="my-5 border-line" />
            <PairChild childId={person.id} pair={pairChild} />
          </Card>
        )}
        {isHere && person.role === 'parent' && (
          <Card>
            <CardTitle>{t('link')}</CardTitle>
            <LinkCard personId={person.id} canMail={env().can.email && Boolean(person.email)} last={links[0]} share={shareLink} mail={mailLink} />
          </Card>
        )}
        <FamilyOf person={person} batches={person.role === 'student' ? await batches(teacher) : []} hand={{ addParent, addBatch, chooseBatches }} />
        <AboutPerson person={person} isSelf={person.id === teacher.personId} hand={{ edit: editPerson, archive: archivePerson, restore: restorePerson }} />
      </div>
    </ClientWords>
  );
}
