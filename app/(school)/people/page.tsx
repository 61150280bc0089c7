import { UserPlus, UsersRound } from 'lucide-react';
import type { Metadata } from 'next';
import { Avatar } from '@/components/ui/avatar';
import { ButtonLink } from '@/components/ui/button';
import { ChipLink, ChipRow } from '@/components/ui/chip';
import { EmptyState } from '@/components/ui/empty-state';
import { List, ListRow } from '@/components/ui/list-row';
import { PageHeader } from '@/components/ui/page-header';
import { SearchBox } from '@/components/ui/search-box';
import { theTeacher } from '@/lib/auth';
import { words } from '@/lib/i18n/server';
import { PAGE, people } from '@/lib/people';

export const metadata: Metadata = { title: words('people')('title') };

const ROLES = ['student', 'parent', 'teacher'] as const;

/** Everybody of the school, a page at a time. The address says who is looked for. */
export default async function PeoplePage({ searchParams }: PageProps<'/people'>) {
  const t = words('people');
  const teacher = await theTeacher();
  const asked = await searchParams;
  const role = ROLES.find((one) => one === asked.role) ?? 'student';
  const text = typeof asked.q === 'string' ? asked.q.slice(0, 80) : '';
  const page = Math.max(1, Math.min(1000, Math.floor(Number(asked.page)) || 1));
  const { people: rows, total } = await people(teacher, { role: text ? undefined : role, text, page });
  return (
    <>
      <PageHeader title={t('title')} end={<ButtonLink href="/people/add" icon={<UserPlus aria-hidden />}>{t('add')}</ButtonLink>} />
      <div className="flex flex-col gap-3 pb-6">
        <SearchBox action="/people" label={t('search')} placeholder={t('search')} defaultValue={text} />
        <ChipRow label={t('title')}>
          {ROLES.map((one) => (
            <ChipLink key={one} href={`/people?role=${one}`} active={!text && one === role}>
              {t(`${one}s`)}
            </ChipLink>
          ))}
        </ChipRow>
      </div>
      {rows.length === 0 && <EmptyState icon={<UsersRound aria-hidden />} title={t('none')}>{t('noneLead')}</EmptyState>}
      {rows.length > 0 && (
        <List>
          {rows.map((row) => (
            <ListRow key={row.id} href={`/people/${row.id}`} lead={<Avatar name={row.callName} />} title={row.name} detail={row.kin.join(', ') || undefined} />
          ))}
        </List>
      )}
      {total > page * PAGE && <ButtonLink href={`/people?role=${role}&page=${page + 1}`} tone="wash" className="mt-5">{t('more')}</ButtonLink>}
    </>
  );
}
