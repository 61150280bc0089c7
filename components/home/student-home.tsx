import { Music } from 'lucide-react';
import type { ReactNode } from 'react';
import { CardTitle } from '@/components/ui/card';
import { EmptyState } from '@/components/ui/empty-state';
import { PageHeader } from '@/components/ui/page-header';
import { words } from '@/lib/i18n/server';

/** `practise`: what the teacher asked for; then what is new stands below it. */
type StudentHomeProps = { name: string; practise?: ReactNode; first?: ReactNode; others?: ReactNode };

/** A child's page: what is asked of them, then one big ▶ on what the teacher shared last, and below it a few to hear again. */
export function StudentHome({ name, practise, first, others }: StudentHomeProps) {
  const t = words('home');
  return (
    <div className="mx-auto max-w-2xl">
      <PageHeader title={t('greeting', { name })} />
      {practise}
      {first ?? (practise ? null : <EmptyState icon={<Music aria-hidden />} title={t('nothing')} />)}
      {others && (
        <section className="pt-8">
          <CardTitle>{t('listenAgain')}</CardTitle>
          {others}
        </section>
      )}
    </div>
  );
}
