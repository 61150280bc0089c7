import { UserPlus } from 'lucide-react';
import type { Metadata } from 'next';
import { NobodyHere } from '@/components/people/nobody-here';
import { PageWays } from '@/components/people/page-ways';
import { type Counts, type View, viewShown, type Wanted, wantedFrom } from '@/components/people/people-address';
import { PeopleList } from '@/components/people/people-list';
import { PeopleWays } from '@/components/people/people-ways';
import { ButtonLink } from '@/components/ui/button';
import { PageHeader } from '@/components/ui/page-header';
import { lastSignIns, type Teacher, theTeacher } from '@/lib/auth';
import { words } from '@/lib/i18n/server';
import { batches, headCount, notYetHere, PAGE, people } from '@/lib/people';
import { restorePerson } from './actions';
import { personLines } from './person-lines';

export const metadata: Metadata = { title: words('people')('title') };

/** Everybody of the school, a page at a time. The address says who is looked for. */
export default async function PeoplePage({ searchParams }: PageProps<'/people'>) {
  const t = words('people');
  const teacher = await theTeacher();
  const wanted = wantedFrom(await searchParams);
  const [{ students, parents, teachers, archived }, groups] = await Promise.all([headCount(teacher, wanted.q), batches(teacher)]);
  const counts: Counts = { student: students, parent: parents, teacher: teachers, archive: archived };
  const view = viewShown(wanted, counts);
  const found = await shown(teacher, wanted, view);
  const lines = await personLines(teacher, found.people);
  return (
    <>
      <PageHeader
        title={t('title')}
        end={
          <>
            <ButtonLink href="/people/add" size="small" icon={<UserPlus aria-hidden />} className="desk:order-last">
              {t('addStudents')}
            </ButtonLink>
            <ButtonLink href="/people/batches" size="small" tone="wash">
              {t('batches')}
            </ButtonLink>
            <ButtonLink href="/people/cards" size="small" tone="wash" prefetch={false}>
              {t('cardsShort')}
            </ButtonLink>
          </>
        }
      />
      <PeopleWays wanted={wanted} view={view} counts={counts} batches={groups} />
      {lines.length === 0 && <NobodyHere view={view} wanted={wanted} />}
      {lines.length > 0 && <PeopleList label={t(`views.${view}`)} people={lines} restore={restorePerson} />}
      <PageWays wanted={{ ...wanted, view }} page={found.page} pages={found.pages} size={PAGE} total={found.total} />
    </>
  );
}

async function shown(teacher: Teacher, { q, batch, waiting, page }: Wanted, view: View) {
  if (view === 'student' && waiting && !q) return notYetHere(teacher, (await lastSignIns(teacher)).keys(), { page });
  if (view === 'archive') return people(teacher, { archived: true, text: q, page });
  return people(teacher, { role: view, text: q, batchId: view === 'student' ? batch : undefined, page });
}
