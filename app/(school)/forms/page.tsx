import type { Metadata } from 'next';
import { AddOne } from '@/components/ragas/add-one';
import { FormRows } from '@/components/ragas/form-rows';
import { PageHeader } from '@/components/ui/page-header';
import { theViewer } from '@/lib/auth';
import { words } from '@/lib/i18n/server';
import { formsWithCounts } from '@/lib/library';
import { bookFor } from '../library/school-formats';

export const metadata: Metadata = { title: words('ragas')('formsTitle') };

/** What is sung and played: the forms of the book and the school's own, with how many recordings are in each. */
export default async function FormsPage() {
  const t = words('ragas');
  const viewer = await theViewer();
  const [book, tagged] = await Promise.all([bookFor(viewer), formsWithCounts(viewer)]);
  const counts = new Map(tagged.map(({ slug, count }) => [slug, count]));
  const teaches = viewer.role === 'teacher';
  return (
    <>
      <PageHeader
        title={t('formsTitle')}
        lead={t('formsLead')}
        back={{ href: '/ragas', label: t('toRagas') }}
        end={teaches && <AddOne href="/forms/add" label={t('addForm')} />}
      />
      <FormRows forms={book.form.all.map((form) => ({ ...form, count: counts.get(form.slug) ?? 0 }))} teaches={teaches} />
    </>
  );
}
