import type { Metadata } from 'next';
import { CardMaker } from '@/components/people/card-maker';
import { NobodyHere } from '@/components/people/nobody-here';
import { PageHeader } from '@/components/ui/page-header';
import { studentsWithPin, theTeacher } from '@/lib/auth';
import { ClientWords } from '@/lib/i18n/client-words';
import { words } from '@/lib/i18n/server';
import { batches, batchRows, cardStudents } from '@/lib/people';
import { cardSchool } from '../card-school';
import { issueCards } from './actions';

export const metadata: Metadata = { title: words('people')('cards') };

/** Cards with a new PIN for chosen students, to print and give out. The PINs are shown this once and are in no address. */
export default async function CardsPage({ searchParams }: PageProps<'/people/cards'>) {
  const t = words('people');
  const teacher = await theTeacher();
  const { batch } = await searchParams;
  const groups = await batches(teacher);
  const chosen = groups.find(({ id }) => id === batch);
  const [students, members, pins, school] = await Promise.all([
    cardStudents(teacher, {}),
    chosen ? cardStudents(teacher, { batchId: chosen.id }) : [],
    studentsWithPin(teacher),
    cardSchool(teacher),
  ]);
  const ticked = chosen ? members.map(({ id }) => id) : students.flatMap(({ id }) => (pins.has(id) ? [] : [id]));
  return (
    <ClientWords areas={['peopleHand']}>
      <div data-screen-only>
        <PageHeader title={t('cards')} lead={t('cardsLead')} back={{ href: '/people', label: t('back') }} />
      </div>
      {students.length === 0 ? (
        <NobodyHere view="student" wanted={{ q: '', page: 1 }} />
      ) : (
        <CardMaker
          key={chosen?.id}
          students={students.map(({ id, name }) => ({ id, name, hasPin: pins.has(id) }))}
          ticked={ticked}
          batches={(await batchRows(teacher)).filter(({ archivedAt, members: size }) => !archivedAt && size > 0)}
          batch={chosen?.id}
          school={school}
          issue={issueCards}
        />
      )}
    </ClientWords>
  );
}
