import { Bookmark } from 'lucide-react';
import { ChipLink, ChipRow } from '@/components/ui/chip';
import { words } from '@/lib/i18n/server';
import { shelfAddress, shelfFrom } from '../shelf-address';

/** A search one has kept; `query` is the part of an address after the ?. */
export type KeptSearch = { id: string; name: string; query: string };

/** The searches one has kept, as chips. Nothing where there are none. */
export function SavedSearches({ searches, here }: { searches: readonly KeptSearch[]; here: string }) {
  if (searches.length === 0) return null;
  return (
    <ChipRow label={words('library')('keptLabel')}>
      {searches.map(({ id, name, query }) => (
        <ChipLink key={id} href={addressOf(query)} prefetch={false} active={query === here}>
          <Bookmark aria-hidden />
          {name}
        </ChipLink>
      ))}
    </ChipRow>
  );
}

// Read like any address, so that what was kept long ago, or sent by hand, still leads into the library and nowhere else.
function addressOf(query: string): string {
  const asked: Record<string, string[]> = {};
  for (const [name, value] of new URLSearchParams(query)) (asked[name] ??= []).push(value);
  return shelfAddress(shelfFrom(asked));
}
