import type { Metadata } from 'next';
import { AddOne } from '@/components/ragas/add-one';
import { RagaWall } from '@/components/ragas/raga-wall';
import { ChipLink, ChipRow } from '@/components/ui/chip';
import { PageHeader } from '@/components/ui/page-header';
import { theViewer } from '@/lib/auth';
import { ClientWords } from '@/lib/i18n/client-words';
import { words } from '@/lib/i18n/server';
import { hourIn } from '@/lib/kit/dates';
import { ragasWithCounts } from '@/lib/library';
import { praharOf } from '@/lib/music/hour-of-day';
import { ownSchool } from '@/lib/people';
import { bookFor } from '../library/school-formats';
import { partsOfWall } from './parts-of-wall';
import { ragasAddress, shownFrom, ways } from './ragas-address';

export const metadata: Metadata = { title: words('ragas')('title') };

/** All ragas, by thaat, by the time of day or by name; those of the book and the school's own. */
export default async function RagasPage({ searchParams }: { searchParams: Promise<Record<string, string | string[] | undefined>> }) {
  const t = words('ragas');
  const viewer = await theViewer();
  const shown = shownFrom(await searchParams);
  const [book, tagged, { timeZone }] = await Promise.all([bookFor(viewer), ragasWithCounts(viewer), ownSchool(viewer)]);
  const counts = new Map(tagged.flatMap(({ slug, count }) => (slug ? [[slug, count] as const] : [])));
  const names = { thaat: t('byThaat'), time: t('byTime'), name: t('byName') };
  return (
    <>
      <PageHeader
        title={t('title')}
        lead={t('lead')}
        back={{ href: '/library', label: t('library') }}
        end={viewer.role === 'teacher' && <AddOne href="/ragas/add" label={t('addRaga')} />}
      />
      <ChipRow label={t('ways')}>
        {ways.map((by) => (
          <ChipLink key={by} href={ragasAddress({ ...shown, by })} prefetch={false} active={by === shown.by}>
            {names[by]}
          </ChipLink>
        ))}
        <ChipLink href={ragasAddress({ ...shown, have: !shown.have })} prefetch={false} active={shown.have}>
          {t('have')}
        </ChipLink>
        {(['taals', 'forms'] as const).map((room) => (
          <ChipLink key={room} href={`/${room}`} prefetch={false}>
            {t(`${room}Title`)}
          </ChipLink>
        ))}
      </ChipRow>
      <div className="pt-4">
        <ClientWords areas={['ragaSounds']}>
          <RagaWall parts={partsOfWall(shown, { book, counts, prahar: praharOf(hourIn(timeZone, new Date())) })} />
        </ClientWords>
      </div>
    </>
  );
}
