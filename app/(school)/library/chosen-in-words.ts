import type { ChosenChip } from '@/components/library/search/chosen-chips';
import type { ShownFacet } from '@/components/library/search/facet-list';
import { type Shelf, shelfAddress, toggled } from '@/components/library/shelf-address';
import { words } from '@/lib/i18n/server';
import { facetNames } from '@/lib/library/rules';

/** What is chosen on a shelf, as chips that take it off. What this viewer has no choice of is not among them. */
export const chipsOf = (shelf: Shelf, facets: readonly ShownFacet[]): ChosenChip[] =>
  facetNames.flatMap((name) =>
    (facets.find((facet) => facet.name === name)?.values ?? [])
      .filter(({ chosen }) => chosen)
      .map(({ value, label }) => ({ key: `${name} ${value}`, label, href: shelfAddress(toggled(shelf, name, value)) })),
  );

/** What a shelf is called: the words searched for and what was chosen, or else the order it is in. */
export function nameOfShelf(shelf: Shelf, facets: readonly ShownFacet[]): string {
  const parts = [...(shelf.q ? [shelf.q] : []), ...chipsOf(shelf, facets).map(({ label }) => label)];
  return parts.length > 0 ? parts.join(' · ') : words('library')('newest');
}
