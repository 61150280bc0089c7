import { BatchesOf } from '@/components/people/batches-of';
import { PairChildren } from '@/components/people/pair-children';
import { PinCard } from '@/components/people/pin-card';
import { Card, CardTitle } from '@/components/ui/card';
import { studentsWithPin, type Teacher } from '@/lib/auth';
import { words } from '@/lib/i18n/server';
import { batches, type PersonInFull } from '@/lib/people';
import { pairChildren } from '../../actions';
import { chooseBatches, newPin } from '../actions';
import { cardSchool } from '../card-school';

/** What belongs to a student: PIN, devices and batches. */
export async function ForStudent({ teacher, person }: { teacher: Teacher; person: PersonInFull }) {
  const t = words('people');
  const [pins, school, groups] = await Promise.all([studentsWithPin(teacher), cardSchool(teacher), batches(teacher)]);
  const family = [person, ...person.siblings.filter(({ archivedAt }) => !archivedAt)].map(({ id, callName }) => ({ id, callName }));
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
    </>
  );
}
