import type { Metadata } from 'next';
import { AddOne } from '@/components/ragas/add-one';
import { TaalWall } from '@/components/ragas/taal-wall';
import { PageHeader } from '@/components/ui/page-header';
import { theViewer } from '@/lib/auth';
import { words } from '@/lib/i18n/server';
import { taalsWithCounts } from '@/lib/library';
import { bookFor } from '../library/school-formats';
import { taalTag } from '../library/tag-names';

export const metadata: Metadata = { title: words('ragas')('taalsTitle') };

/** All taals, each as a ring of its matras; those of the book and the school's own. */
export default async function TaalsPage() {
  const t = words('ragas');
  const viewer = await theViewer();
  const [book, tagged] = await Promise.all([bookFor(viewer), taalsWithCounts(viewer)]);
  const counts = new Map(tagged.map(({ slug, count }) => [slug, count]));
  return (
    <>
      <PageHeader
        title={t('taalsTitle')}
        lead={t('taalsLead')}
        back={{ href: '/ragas', label: t('toRagas') }}
        end={viewer.role === 'teacher' && <AddOne href="/taals/add" label={t('addTaal')} />}
      />
      <TaalWall taals={book.taal.all.map(({ slug, matras, own }) => ({ ...taalTag(slug, book), matras, own, count: counts.get(slug) ?? 0 }))} />
    </>
  );
}
