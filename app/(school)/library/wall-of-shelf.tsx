import { Tile, Wall, WordTile, WordWall } from '@/components/library/wall';
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
  if (by === 'raga') return <RagaWall ragas={lastly(await ragasWithCounts(viewer))} />;
  return by === 'taal' ? <TaalWall taals={lastly(await taalsWithCounts(viewer))} /> : <FormWall forms={lastly(await formsWithCounts(viewer))} />;
}

function RagaWall({ ragas }: { ragas: readonly TagCount[] }) {
  const t = words('library');
  return (
    <Wall label={t('allRagas')}>
      {ragas.map(({ slug, count }) => {
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

function TaalWall({ taals }: { taals: readonly TagCount[] }) {
  const t = words('library');
  return (
    <Wall label={t('allTaals')}>
      {taals.map(({ slug, count }) => {
        const taal = slug ? taalTag(slug) : undefined;
        return (
          <Tile
            key={slug}
            href={shelfAddress({ by: 'taal', taal: slug ?? 'none' })}
            picture={taal?.face ? <TaalFace taal={taal.face} className="size-full" /> : <NeutralFace className="size-full" />}
            name={taal?.name ?? t('withoutTaal')}
            devanagari={taal?.devanagari}
            count={t('recordings', { count })}
          />
        );
      })}
    </Wall>
  );
}

function FormWall({ forms }: { forms: readonly TagCount[] }) {
  const t = words('library');
  return (
    <WordWall label={t('allForms')}>
      {forms.map(({ slug, count }) => (
        <WordTile
          key={slug}
          href={shelfAddress({ by: 'form', form: slug ?? 'none' })}
          name={slug ? formName(slug) : t('withoutForm')}
          count={t('recordings', { count })}
        />
      ))}
    </WordWall>
  );
}

// What has no tag comes last: it is work for the teacher, not a place to listen.
const lastly = (counts: readonly TagCount[]) => [...counts.filter(({ slug }) => slug), ...counts.filter(({ slug }) => !slug)];
