import { ChipLink, ChipRow } from '@/components/ui/chip';
import { words } from '@/lib/i18n/server';
import { type Shelf, shelfAddress, type Way, ways } from './shelf-address';

/** The ways to look through the library, as links: one is always where one is, unless one searches. */
export function ShelfWays({ shelf }: { shelf: Shelf }) {
  const t = words('library');
  const names: Record<Way, string> = { raga: t('byRaga'), hour: t('byHour'), newest: t('newest'), taal: t('byTaal'), form: t('byForm') };
  return (
    <ChipRow label={t('waysLabel')}>
      {ways.map((way) => (
        <ChipLink key={way} href={shelfAddress({ by: way })} prefetch={false} active={way === wayOf(shelf)}>
          {names[way]}
        </ChipLink>
      ))}
      <ChipLink href="/library/collections" prefetch={false}>
        {t('collections')}
      </ChipLink>
      <ChipLink href="/ragas" prefetch={false}>
        {t('ragaBook')}
      </ChipLink>
    </ChipRow>
  );
}

function wayOf({ q, raga, taal, form, by }: Shelf): Way | undefined {
  if (q) return undefined;
  return raga ? 'raga' : taal ? 'taal' : form ? 'form' : by;
}
