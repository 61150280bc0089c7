import { PartyPopper, SearchX, UserPlus, UsersRound } from 'lucide-react';
import { ButtonLink } from '@/components/ui/button';
import { EmptyState } from '@/components/ui/empty-state';
import { words } from '@/lib/i18n/server';
import { peopleAddress, type View, type Wanted } from './people-address';

/** What the directory says where nobody is: found, in the batch, waiting, or in the school at all. */
export function NobodyHere({ view, wanted: { q, batch, waiting } }: { view: View; wanted: Wanted }) {
  const t = words('people');
  if (q)
    return (
      <EmptyState icon={<SearchX aria-hidden />} title={t('nobodyFound', { text: q })} action={<All view={view} />}>
        {t('nobodyFoundLead')}
      </EmptyState>
    );
  if (waiting) return <EmptyState icon={<PartyPopper aria-hidden />} title={t('nobodyWaits')} action={<All view={view} />} />;
  if (batch)
    return (
      <EmptyState
        icon={<UsersRound aria-hidden />}
        title={t('batchEmpty')}
        action={<ButtonLink href={`/people/batches/${encodeURIComponent(batch)}`}>{t('chooseMembers')}</ButtonLink>}
      />
    );
  if (view === 'student')
    return (
      <EmptyState
        icon={<UsersRound aria-hidden />}
        title={t('none')}
        action={
          <ButtonLink href="/people/add" icon={<UserPlus aria-hidden />}>
            {t('addStudents')}
          </ButtonLink>
        }
      >
        {t('noneLead')}
      </EmptyState>
    );
  return (
    <EmptyState icon={<UsersRound aria-hidden />} title={t(`nobody.${view}`)}>
      {view === 'parent' && t('noParentsLead')}
    </EmptyState>
  );
}

const All = ({ view }: { view: View }) => (
  <ButtonLink href={peopleAddress({ view })} tone="wash">
    {words('people')('showAll')}
  </ButtonLink>
);
