import type { Metadata } from 'next';
import { AddMany } from '@/components/people/add-many';
import { AddOne } from '@/components/people/add-one';
import { LinkTabs } from '@/components/ui/link-tabs';
import { PageHeader } from '@/components/ui/page-header';
import { type Teacher, theTeacher } from '@/lib/auth';
import { ClientWords } from '@/lib/i18n/client-words';
import { words } from '@/lib/i18n/server';
import { Refusal } from '@/lib/kit/refusal';
import { batches, personById } from '@/lib/people';
import { addMany, addStudent, lookOver } from './actions';

export const metadata: Metadata = { title: words('people')('addStudents') };

/** One student with a parent, or a class at once. */
export default async function AddStudentPage({ searchParams }: PageProps<'/people/add'>) {
  const t = words('people');
  const teacher = await theTeacher();
  const { many, added, sibling } = await searchParams;
  const tabs = [
    { href: '/people/add', label: t('oneStudent') },
    { href: '/people/add?many', label: t('manyStudents') },
  ];
  return (
    <ClientWords areas={['people', 'peopleHand']}>
      <PageHeader title={t('addStudents')} back={{ href: '/people', label: t('back') }} />
      <LinkTabs label={t('addStudents')} tabs={tabs} current={many === undefined ? '/people/add' : '/people/add?many'} />
      <div className="pt-6">
        {many === undefined ? (
          <AddOne key={String(added)} add={addStudent} added={await known(teacher, added)} sibling={await known(teacher, sibling)} />
        ) : (
          <AddMany lookOver={lookOver} addMany={addMany} batches={await batches(teacher)} />
        )}
      </div>
    </ClientWords>
  );
}

async function known(teacher: Teacher, id: string | string[] | undefined) {
  if (typeof id !== 'string') return undefined;
  return personById(teacher, id).catch((error: unknown) => (error instanceof Refusal ? undefined : Promise.reject(error)));
}
