import { Tile, Wall, WordTile, WordWall } from '@/components/library/wall';
import { shelfAddress } from '@/components/library/shelf-address';
import { Badge } from '@/components/ui/chip';
import { Face } from '@/components/ui/face';
import { NeutralFace } from '@/components/ui/neutral-face';
import { TaalFace } from '@/components/ui/taal-face';
import type { Viewer } from '@/lib/auth/viewer';
import { words } from '@/lib/i18n/server';
import { hourIn } from '@/lib/kit/dates';
import { formsWithCounts, ragasWithCounts, type TagCount, taalsWithCounts } from '@/lib/library';
import type { Book } from '@/lib/music/book';
import { praharOf } from '@/lib/music/hour-of-day';
import { ownSchool } from '@/lib/people';
import { bookFor } from './school-formats';
import { formName, ragaTag, taalTag } from './tag-names';

type Props = { viewer: Viewer; by: 'raga' | 'hour' | 'taal' | 'form' };

/** The library as tiles, one for each raga, taal or form it holds, and one for what has none. */
export async function WallOfShelf({ viewer, by }: Props) {
  const book = await bookFor(viewer);
  if (by === 'raga') return <RagaWall book={book} label={words('library')('allRagas')} ragas={lastly(await ragasWithCounts(viewer))} />;
  if (by === 'hour') return <HourWalls book={book} ragas={await ragasWithCounts(viewer)} now={praharOf(hourIn((await ownSchool(viewer)).timeZone, new Date()))} />;
  return by === 'taal' ? <TaalWall book={book} taals={lastly(await taalsWithCounts(viewer))} /> : <FormWall book={book} forms={lastly(await formsWithCounts(viewer))} />;
}

function RagaWall({ book, label, ragas }: { book: Book; label: string; ragas: readonly TagCount[] }) {
  const t = words('library');
  return (
    <Wall label={label}>
      {ragas.map(({ slug, count }) => {
        const raga = slug ? ragaTag(slug, book) : undefined;
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

// The ragas of the hour first, then around the day; those of any hour, or without one, at the end.
function HourWalls({ book, ragas, now }: { book: Book; ragas: readonly TagCount[]; now: number }) {
  const t = words('library');
  const around = [...HOURS.map((hour) => ((hour + now - 2) % 8) + 1), 0];
  return around.map((hour) => {
    const sung = ragas.filter(({ slug }) => slug && (ragaTag(slug, book).face?.prahar ?? 0) === hour);
    if (sung.length === 0) return null;
    const name = t(`hour.${hour as Hour}`);
    return (
      <section key={hour} className="pb-9">
        <h2 className="flex flex-wrap items-center gap-x-3 pb-4 font-title text-subtitle">
          {name}
          {hour === now && <Badge tone="marigold">{t('now')}</Badge>}
        </h2>
        <RagaWall book={book} label={name} ragas={sung} />
      </section>
    );
  });
}

const HOURS = [1, 2, 3, 4, 5, 6, 7, 8] as const;
type Hour = 0 | (typeof HOURS)[number];

function TaalWall({ book, taals }: { book: Book; taals: readonly TagCount[] }) {
  const t = words('library');
  return (
    <Wall label={t('allTaals')}>
      {taals.map(({ slug, count }) => {
        const taal = slug ? taalTag(slug, book) : undefined;
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

function FormWall({ book, forms }: { book: Book; forms: readonly TagCount[] }) {
  const t = words('library');
  return (
    <WordWall label={t('allForms')}>
      {forms.map(({ slug, count }) => (
        <WordTile
          key={slug}
          href={shelfAddress({ by: 'form', form: slug ?? 'none' })}
          name={slug ? formName(slug, book) : t('withoutForm')}
          count={t('recordings', { count })}
        />
      ))}
    </WordWall>
  );
}

// What has no tag comes last: it is work for the teacher, not a place to listen.
const lastly = (counts: readonly TagCount[]) => [...counts.filter(({ slug }) => slug), ...counts.filter(({ slug }) => !slug)];
