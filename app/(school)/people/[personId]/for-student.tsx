import { BatchesOf } from '@/components/people/batches-of';
import { type ConsentLine, ConsentsCard } from '@/components/people/consents-card';
import { PairChildren } from '@/components/people/pair-children';
import { PinCard } from '@/components/people/pin-card';
import { Card, CardTitle } from '@/components/ui/card';
import { studentsWithPin, type Teacher } from '@/lib/auth';
import { words } from '@/lib/i18n/server';
import { batches, consentsOf, type PersonInFull } from '@/lib/people';
import { consentKinds } from '@/lib/people/shared';
import { pairChildren } from '../../actions';
import { schoolFormats } from '../../library/school-formats';
import { chooseBatches, newPin, recordConsent, withdrawConsent } from '../actions';
import { cardSchool } from '../card-school';

/** What belongs to a student: PIN and devices, batches, and what the family has allowed. */
export async function ForStudent({ teacher, person }: { teacher: Teacher; person: PersonInFull }) {
  const t = words('people');
  const [pins, school, groups, lines] = await Promise.all([studentsWithPin(teacher), cardSchool(teacher), batches(teacher), consentLines(teacher, person.id)]);
  const family = [person, ...person.siblings.filter(({ archivedAt }) => !archivedAt)].map(({ id, callName }) => ({ id, callName }));
  const parents = person.parents.filter(({ archivedAt }) => !archivedAt).map(({ id, name }) => ({ id, name }));
  return (
    <>
      <Card>
        <CardTitle>{t('pin')}</CardTitle>
        <PinCard personId={person.id} name={person.name} hasPin={pins.has(person.id)} school={school} newPin={newPin} />
      </Card>
      <Card>
        <CardTitle>{t('device')}</CardTitle>
        <PairChildren family={family} pair={pairChildren} />
      </Card>
      <Card>
        <CardTitle>{t('batches')}</CardTitle>
        <BatchesOf person={person} batches={groups} choose={chooseBatches} />
      </Card>
      <Card>
        <CardTitle>{t('consents')}</CardTitle>
        <ConsentsCard
          childId={person.id}
          lines={lines}
          givers={[...parents, { id: teacher.personId, name: t('toldToMe') }]}
          hand={{ record: recordConsent, withdraw: withdrawConsent }}
        />
      </Card>
    </>
  );
}

async function consentLines(teacher: Teacher, childId: string): Promise<ConsentLine[]> {
  const [states, formats] = await Promise.all([consentsOf(teacher, childId), schoolFormats(teacher)]);
  return consentKinds.map((kind) => {
    const standing = states[kind];
    if (!standing) return { kind, state: 'none' };
    const { givenBy: by, givenAt, withdrawnAt } = standing;
    return { kind, state: withdrawnAt ? 'withdrawn' : 'given', by, day: formats.day(withdrawnAt ?? givenAt) };
  });
}
