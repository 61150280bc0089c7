import { Tile, Wall } from '@/components/library/wall';
import { shelfAddress } from '@/components/library/shelf-address';
import { Face } from '@/components/ui/face';
import { NeutralFace } from '@/components/ui/neutral-face';
import { TaalFace } from '@/components/ui/taal-face';
import type { Viewer } from '@/lib/auth/viewer';
import { words } from '@/lib/i18n/server';
import { formsWithCounts, ragasWithCounts, type TagCount, taalsWithCounts } from '@/lib/library';
import { formName, ragaTag, taalTag } from './tag-names';

type Props = { viewer: Viewer; by: 'raga' | 'taal' | 'form' };

/** The library as tiles, one for each raga, taal or form it holds, and one for what has none. */
export async function WallOfShelf({ viewer, by }: Props) {
  const t = words('library');
  if (by === 'raga') return <RagaWall ragas={await ragasWithCounts(viewer)} />;
  const counts = by === 'taal' ? await taalsWithCounts(viewer) : await formsWithCounts(viewer);
  const [label, none] = by === 'taal' ? [t('allTaals'), t('withoutTaal')] : [t('allForms'), t('withoutForm')];
  return (
    <Wall label={label}>
      {lastly(counts).map(({ slug, count }) => {
        const taal = by === 'taal' && slug ? taalTag(slug) : undefined;
        return (
          <Tile
            key={slug}
            href={shelfAddress({ by, [by]: slug ?? 'none' })}
            picture={taal?.face ? <TaalFace taal={taal.face} className="size-full" /> : <NeutralFace className="size-full" />}
            name={!slug ? none : (taal?.name ?? formName(slug))}
            devanagari={taal?.devanagari}
            count={t('recordings', { count })}
          />
        );
      })}
    </Wall>
  );
}

function RagaWall({ ragas }: { ragas: readonly TagCount[] }) {
  const t = words('library');
  return (
    <Wall label={t('allRagas')}>
      {lastly(ragas).map(({ slug, count }) => {
        const raga = slug ? ragaTag(slug) : undefined;
        return (
          <Tile
            key={slug}
            href={shelfAddress({ raga: slug ?? 'none' })}
            picture={<Face face={raga?.face} className="size-full" />}
            name={raga?.name ?? t('withoutRaga')}
            devanagari={raga?.devanagari}
            count={t('recordings', { count })}
          />
        );
      })}
    </Wall>
  );
}

// What has no tag comes last: it is work for the teacher, not a place to listen.
const lastly = (counts: readonly TagCount[]) => [...counts.filter(({ slug }) => slug), ...counts.filter(({ slug }) => !slug)];
