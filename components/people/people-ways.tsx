import { ChipLink, ChipRow } from '@/components/ui/chip';
import { LinkTabs } from '@/components/ui/link-tabs';
import { SearchBox } from '@/components/ui/search-box';
import { words } from '@/lib/i18n/server';
import { type Counts, peopleAddress, type View, views, type Wanted } from './people-address';

type PeopleWaysProps = { wanted: Wanted; view: View; counts: Counts; batches: { id: string; name: string }[] };

/** The ways through the directory: a search over everybody, a tab for each role with its number, and for students their batches. */
export function PeopleWays({ wanted, view, counts, batches }: PeopleWaysProps) {
  const t = words('people');
  const { q, batch, waiting } = wanted;
  const shown = views.filter((one) => one !== 'archive' || counts.archive > 0 || view === 'archive');
  const tabs = shown.map((one) => ({ href: peopleAddress({ view: one, q }), label: t(`views.${one}`), count: counts[one] }));
  return (
    <div className="flex flex-col gap-4 pb-5">
      <div className="desk:max-w-md">
        <SearchBox action="/people" label={t('search')} placeholder={t('searchHint')} defaultValue={q} />
      </div>
      <LinkTabs label={t('views.name')} tabs={tabs} current={peopleAddress({ view, q })} />
      {view === 'student' && !q && counts.student > 0 && (
        <ChipRow label={t('filter')}>
          <ChipLink href="/people" active={!batch && !waiting}>
            {t('all')}
          </ChipLink>
          <ChipLink href={peopleAddress({ waiting: true })} active={waiting}>
            {t('waiting')}
          </ChipLink>
          {batches.map(({ id, name }) => (
            <ChipLink key={id} href={peopleAddress({ batch: id })} active={batch === id}>
              {name}
            </ChipLink>
          ))}
        </ChipRow>
      )}
    </div>
  );
}
