import type { Metadata } from 'next';
import { AboutCard, NoteCard } from '@/components/people/about-card';
import { ArchiveCard } from '@/components/people/archive-card';
import { FamilyCard } from '@/components/people/family-card';
import { Card, CardTitle } from '@/components/ui/card';
import { PageHeader } from '@/components/ui/page-header';
import { theTeacher } from '@/lib/auth';
import { ClientWords } from '@/lib/i18n/client-words';
import { words } from '@/lib/i18n/server';
import { personById } from '@/lib/people';
import * as hand from '../actions';
import { orNotHere } from '../../or-not-here';
import { Consents } from './consents';
import { ForParent } from './for-parent';
import { ForStudent } from './for-student';
import { howTheyCome, withSeen } from './how-they-come';

export const metadata: Metadata = { title: words('people')('title') };

/** One person: how they come in, their family, and what is known of them. */
export default async function PersonPage({ params }: PageProps<'/people/[personId]'>) {
  const t = words('people');
  const teacher = await theTeacher();
  const person = await withSeen(teacher, await orNotHere(personById(teacher, (await params).personId)));
  const isHere = !person.archivedAt;
  const isSelf = person.id === teacher.personId;
  const archive = <ArchiveCard person={person} archive={hand.archivePerson} restore={hand.restorePerson} />;
  return (
    <ClientWords areas={['people', 'peopleHand']}>
      <PageHeader title={person.name} lead={await howTheyCome(teacher, person)} back={{ href: '/people', label: t('back') }} end={!isHere && archive} />
      <div className="grid items-start gap-5 desk:grid-cols-2">
        <div className="flex flex-col gap-5">
          {isHere && person.role === 'student' && <ForStudent teacher={teacher} person={person} />}
          {isHere && person.role === 'parent' && <ForParent teacher={teacher} person={person} />}
        </div>
        <div className="flex flex-col gap-5">
          {person.role !== 'teacher' && (
            <Card>
              <CardTitle>{t('family')}</CardTitle>
              <FamilyCard person={person} hand={{ addParent: hand.addParent, link: hand.linkParent, unlink: hand.unlinkParent }} />
            </Card>
          )}
          <Card>
            <CardTitle>{t('about')}</CardTitle>
            <AboutCard person={person} edit={hand.editPerson} />
            <hr className="my-6 border-line" />
            <NoteCard person={person} write={hand.writeNote} />
          </Card>
          {isHere && person.role === 'student' && <Consents teacher={teacher} person={person} />}
          {isHere && !isSelf && <Card>{archive}</Card>}
        </div>
      </div>
    </ClientWords>
  );
}
