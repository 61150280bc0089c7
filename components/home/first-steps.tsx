import { clsx } from 'clsx';
import { Check } from 'lucide-react';
import { ButtonLink } from '@/components/ui/button';
import { Card, CardTitle } from '@/components/ui/card';
import { words } from '@/lib/i18n/server';

/** Which of the first steps are done. */
export type Steps = { students: boolean; recording: boolean; shared: boolean };

const STEPS = [
  { key: 'students', ways: [{ href: '/people/add', label: 'stepStudentsOne' }, { href: '/people/add?many', label: 'stepStudentsMany' }] },
  { key: 'recording', ways: [{ href: '/library/add', label: 'addRecording' }, { href: '/record', label: 'record' }] },
  { key: 'shared', ways: [{ href: '/people/cards', label: 'stepCards' }, { href: '/people?role=parent', label: 'stepLinks' }] },
] as const;

/** The way from an empty school to a child who listens, one step after the other; it folds away when all are done. */
export function FirstSteps({ steps }: { steps: Steps }) {
  const t = words('home');
  const next = STEPS.find(({ key }) => !steps[key])?.key;
  const done = STEPS.filter(({ key }) => steps[key]).length;
  return (
    <Card>
      <CardTitle end={<span className="text-small text-soft">{t('stepsDone', { done, of: STEPS.length })}</span>}>{t('firstSteps')}</CardTitle>
      <ol className="flex flex-col gap-1">
        {STEPS.map(({ key, ways }, place) => (
          <li key={key} aria-current={key === next ? 'step' : undefined} className={clsx('flex gap-4 rounded-medium p-3', key === next && 'bg-wash')}>
            <span
              className={clsx(
                'flex size-9 shrink-0 items-center justify-center rounded-full font-semibold',
                steps[key] ? 'bg-peacock text-on-peacock' : 'border border-edge text-soft',
              )}
            >
              {steps[key] ? <Check aria-label={t('stepDone')} className="size-5" /> : place + 1}
            </span>
            <div className="min-w-0 grow">
              <p className={clsx('pt-1.5 font-semibold', steps[key] && 'text-soft')}>{t(`step.${key}`)}</p>
              {key === next && (
                <>
                  <p className="pb-3 text-small text-soft">{t(`stepLead.${key}`)}</p>
                  <div className="flex flex-wrap gap-3">
                    {ways.map(({ href, label }, which) => (
                      <ButtonLink key={href} href={href} size="small" tone={which === 0 ? 'kumkum' : 'quiet'} prefetch={false}>
                        {t(label)}
                      </ButtonLink>
                    ))}
                  </div>
                </>
              )}
            </div>
          </li>
        ))}
      </ol>
    </Card>
  );
}
