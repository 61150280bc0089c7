import { ChipLink, ChipRow } from '@/components/ui/chip';
import { words } from '@/lib/i18n/server';
import { chosenIn, type Shelf, shelfAddress, type Way, ways } from './shelf-address';

/** The ways to look through the library, as links: one is always where one is, unless one searches or chooses. */
export function ShelfWays({ shelf }: { shelf: Shelf }) {
  const t = words('library');
  const names: Record<Way, string> = { raga: t('byRaga'), hour: t('byHour'), newest: t('newest'), taal: t('byTaal'), form: t('byForm') };
  const here = wayOf(shelf);
  return (
    <ChipRow label={t('waysLabel')}>
      {ways.map((way) => (
        <ChipLink key={way} href={shelfAddress({ by: way })} prefetch={false} active={way === here}>
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

function wayOf({ q, chosen, by }: Shelf): Way | undefined {
  if (q || chosenIn(chosen) > 1) return undefined;
  if (chosenIn(chosen) === 0) return by;
  return chosen.raga ? 'raga' : chosen.taal ? 'taal' : chosen.form ? 'form' : undefined;
}
