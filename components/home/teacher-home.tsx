import { Plus } from 'lucide-react';
import Link from 'next/link';
import type { ReactNode } from 'react';
import { ButtonLink } from '@/components/ui/button';
import { CardTitle } from '@/components/ui/card';
import { EmptyState } from '@/components/ui/empty-state';
import { PageHeader } from '@/components/ui/page-header';
import { words } from '@/lib/i18n/server';
import { Alerts, type AlertsProps } from './alerts';
import { FirstSteps, type Steps } from './first-steps';
import { type Hour, HourCard } from './hour-card';
import { NotHereYet, type Waiting } from './not-here-yet';

/** `record` is the way to the recorder. */
type TeacherHomeProps = AlertsProps & { record?: ReactNode; day: string; hour?: Hour; steps: Steps; waiting: Waiting; newest?: ReactNode };

/** A teacher's day: what asks for their eyes, in a young school what comes first, what is new, and who has never come in. */
export function TeacherHome({ record, day, hour, alerts, wishes, dismiss, steps, waiting, newest }: TeacherHomeProps) {
  const t = words('home');
  const isYoung = !(steps.students && steps.recording && steps.shared);
  return (
    <>
      <PageHeader
        above={hour ? `${day} · ${t('hour', { part: t(`prahar.${String(hour.prahar) as '1'}`), raga: hour.name })}` : day}
        title={t('today')}
        end={
          !isYoung && (
            <>
              <ButtonLink href="/library/add" tone={record ? 'wash' : 'kumkum'} icon={<Plus aria-hidden />} prefetch={false}>
                {t('addRecording')}
              </ButtonLink>
              {record}
            </>
          )
        }
      />
      <div className="flex flex-col gap-6">
        <Alerts alerts={alerts} wishes={wishes} dismiss={dismiss} />
        <div className="grid items-start gap-6 desk:grid-cols-[minmax(0,3fr)_minmax(0,2fr)]">
          <div className="flex min-w-0 flex-col gap-6">
            {isYoung && <FirstSteps steps={steps} />}
            {newest ? <Newest>{newest}</Newest> : !isYoung && <EmptyState title={t('nothingTeacher')} />}
          </div>
          <div className="flex min-w-0 flex-col gap-6">
            {steps.students && waiting.total > 0 && <NotHereYet waiting={waiting} />}
            {hour && <HourCard hour={hour} />}
          </div>
        </div>
      </div>
    </>
  );
}

function Newest({ children }: { children: ReactNode }) {
  const t = words('home');
  return (
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
      {children}
    </section>
  );
}
