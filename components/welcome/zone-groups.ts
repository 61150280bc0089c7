import { currentName } from '@/lib/kit/zone-names';

export type ZoneGroup = { region: string; zones: { id: string; city: string }[] };

/**
 * IANA time zones as people look for them: by region, then by city. Takes their ids and the name of the group for those that name no
 * region (UTC). Older names of the same place stand under their newer one.
 */
export function zoneGroups(ids: readonly string[], elsewhere: string): ZoneGroup[] {
  const groups = new Map<string, ZoneGroup>();
  for (const id of new Set([...ids.map(currentName), 'UTC'])) {
    const [area, ...place] = id.split('/');
    const region = place.length > 0 ? (area as string) : elsewhere;
    const group = groups.get(region) ?? { region, zones: [] };
    group.zones.push({ id, city: cityOf(id) });
    groups.set(region, group);
  }
  for (const group of groups.values()) group.zones.sort((a, b) => a.city.localeCompare(b.city));
  return [...groups.values()].sort((a, b) => rank(a, elsewhere) - rank(b, elsewhere) || a.region.localeCompare(b.region));
}

/** “New York”, from America/New_York; “Knox, Indiana”, from America/Indiana/Knox. */
export const cityOf = (id: string): string => (id.split('/').slice(1).reverse().join(', ') || id).replaceAll('_', ' ');

const rank = ({ region }: ZoneGroup, elsewhere: string) => (region === elsewhere ? 1 : 0);
