import { ListChecks, Plus, UserPlus } from 'lucide-react';
import Link from 'next/link';
import type { ReactNode } from 'react';
import { ButtonLink } from '@/components/ui/button';
import { Card, CardTitle } from '@/components/ui/card';
import { EmptyState } from '@/components/ui/empty-state';
import { PageHeader } from '@/components/ui/page-header';
import { words } from '@/lib/i18n/server';

type TeacherHomeProps = { day: string; hour?: string; counts: { students: number; parents: number }; newest?: ReactNode };

/** A teacher's day: what is new, and, in a young school, what comes first. */
export function TeacherHome({ day, hour, counts, newest }: TeacherHomeProps) {
  const t = words('home');
  const isYoung = counts.students === 0 || !newest || counts.parents === 0;
  return (
    <>
      <PageHeader
        above={hour ? `${day} · ${t('hour', { raga: hour })}` : day}
        title={t('today')}
        end={
          <ButtonLink href="/library/add" icon={<Plus aria-hidden />} prefetch={false}>
            {t('stepRecording')}
          </ButtonLink>
        }
      />
      <div className="flex flex-col gap-6">
        {isYoung && <FirstSteps counts={counts} hasRecordings={Boolean(newest)} />}
        <section aria-labelledby="newest">
          <CardTitle
            end={
              <Link href="/library" className="inline-flex min-h-11 items-center font-medium text-kumkum">
                {t('seeAll')}
              </Link>
            }
          >
            <span id="newest">{t('newest')}</span>
          </CardTitle>
          {newest ?? <EmptyState title={t('nothingTeacher')} />}
        </section>
      </div>
    </>
  );
}

function FirstSteps({ counts, hasRecordings }: { counts: TeacherHomeProps['counts']; hasRecordings: boolean }) {
  const t = words('home');
  const steps = [
    { done: counts.students > 0, href: '/people/add', label: t('stepStudents'), icon: <UserPlus aria-hidden /> },
    { done: hasRecordings, href: '/library/add', label: t('stepRecording'), icon: <Plus aria-hidden /> },
    { done: counts.parents > 0, href: '/people', label: t('stepShare'), icon: <ListChecks aria-hidden /> },
  ].filter((step) => !step.done);
  return (
    <Card>
      <CardTitle>{t('firstSteps')}</CardTitle>
      <ul className="flex flex-wrap gap-3">
        {steps.map((step) => (
          <li key={step.label}>
            <ButtonLink href={step.href} tone="wash" icon={step.icon} prefetch={false}>
              {step.label}
            </ButtonLink>
          </li>
        ))}
      </ul>
    </Card>
  );
}
