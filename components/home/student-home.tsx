import { Music } from 'lucide-react';
import type { ReactNode } from 'react';
import { CardTitle } from '@/components/ui/card';
import { EmptyState } from '@/components/ui/empty-state';
import { PageHeader } from '@/components/ui/page-header';
import { words } from '@/lib/i18n/server';

type StudentHomeProps = { name: string; first?: ReactNode; others?: ReactNode };

/** A child's page: one big ▶ on what the teacher shared last, and below it a few to hear again. */
export function StudentHome({ name, first, others }: StudentHomeProps) {
  const t = words('home');
  return (
    <div className="mx-auto max-w-2xl">
      <PageHeader title={t('greeting', { name })} />
      {first ?? <EmptyState icon={<Music aria-hidden />} title={t('nothing')} />}
      {others && (
        <section className="pt-8">
          <CardTitle>{t('listenAgain')}</CardTitle>
          {others}
        </section>
      )}
    </div>
  );
}
