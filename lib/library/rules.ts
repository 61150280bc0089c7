/** What recordings can be chosen by, in the order they are offered. */
export const facetNames = ['raga', 'taal', 'form', 'laya', 'paltaa', 'kind', 'thaat', 'prahar', 'date', 'batch', 'uploader', 'check'] as const;
export type FacetName = (typeof facetNames)[number];

/** What was chosen: any of the values of a facet, and that for every facet. `none` where a tag is not said. */
export type Chosen = Partial<Record<FacetName, readonly string[]>>;

/** How what was found is put in order; `best`, how well it answers the words, only where there are some. */
export const searchSorts = ['best', 'newest', 'title', 'recorded', 'longest'] as const;
export type SearchSort = (typeof searchSorts)[number];
