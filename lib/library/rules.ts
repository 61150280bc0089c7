/** What recordings can be chosen by, in the order they are offered. */
export const facetNames = ['raga', 'taal', 'form', 'laya', 'paltaa', 'kind', 'thaat', 'prahar', 'date', 'batch', 'uploader', 'check'] as const;
export type FacetName = (typeof facetNames)[number];

/** What was chosen: any of the values of a facet, and that for every facet. `none` where a tag is not said. */
export type Chosen = Partial<Record<FacetName, readonly string[]>>;

/** How what was found is put in order; `best`, how well it answers the words, only where there are some. */
export const searchSorts = ['best', 'newest', 'title', 'recorded', 'longest'] as const;
export type SearchSort = (typeof searchSorts)[number];

/** In a teacher's table every column sorts, and backwards too. */
const columnSorts = ['raga', 'taal', 'form', 'kind', 'laya'] as const;
const forwards = [...searchSorts, ...columnSorts] as const;
export type ColumnSort = (typeof columnSorts)[number];
export type TableSort = (typeof forwards)[number] | `${(typeof forwards)[number]}-back`;
export const tableSorts: readonly TableSort[] = forwards.flatMap((sort) => [sort, `${sort}-back`] as const);

/** A table's order: how it is sorted, and whether the other way round. */
export function tableOrder(sort: TableSort | undefined): { by: SearchSort | ColumnSort | undefined; back: boolean } {
  return { by: forwards.find((one) => sort === one || sort === `${one}-back`), back: sort?.endsWith('-back') ?? false };
}
