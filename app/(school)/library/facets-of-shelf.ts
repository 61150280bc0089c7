import { type Shelf, shelfAddress, toggled } from '@/components/library/shelf-address';
import type { ShownFacet } from '@/components/library/search/facet-list';
import type { Viewer } from '@/lib/auth';
import { words } from '@/lib/i18n/server';
import type { FacetCount } from '@/lib/library';
import { type FacetName, searchSorts } from '@/lib/library/rules';
import type { Laya, RecordingKind } from '@/lib/library/shared';
import { batchRows, callNames } from '@/lib/people';
import { bookFor } from './school-formats';
import { formName, ragaTag, taalTag } from './tag-names';

/** What can be chosen on this shelf, in words; first the order. Facets with nothing to choose are left out. */
export async function facetsOfShelf(viewer: Viewer, shelf: Shelf, facets: readonly FacetCount[]): Promise<ShownFacet[]> {
  const t = words('library');
  const nameOf = await namer(viewer, facets);
  const shown = facets.map(({ name, values }): ShownFacet => {
    const listed = values.map(({ value, count }) => ({
      ...{ value, count, label: nameOf(name, value) },
      ...{ chosen: shelf.chosen[name]?.includes(value) ?? false, href: shelfAddress(toggled(shelf, name, value)) },
    }));
    return { name, label: t(`facet.${name}`), values: ORDERED.includes(name) ? inOrder(name, listed) : listed };
  });
  return [orderOf(shelf), ...shown.filter(({ values }) => values.length > 1 || values.some(({ value, chosen }) => chosen || LONE.includes(value)))];
}

/** What a value of a facet is called. Batches and people are asked for only where they are listed. */
async function namer(viewer: Viewer, facets: readonly FacetCount[]) {
  const t = words('library');
  const book = await bookFor(viewer);
  const valuesOf = (name: FacetName) => facets.find((facet) => facet.name === name)?.values.map(({ value }) => value) ?? [];
  const people = await callNames(viewer, valuesOf('uploader'));
  const batches = viewer.role === 'teacher' && valuesOf('batch').length > 0 ? new Map((await batchRows(viewer)).map(({ id, name }) => [id, name])) : new Map<string, string>();
  const names: Record<FacetName, (value: string) => string> = {
    raga: (slug) => (slug === 'none' ? t('withoutRaga') : ragaTag(slug, book).name),
    taal: (slug) => (slug === 'none' ? t('withoutTaal') : taalTag(slug, book).name),
    form: (slug) => (slug === 'none' ? t('withoutForm') : formName(slug, book)),
    laya: (laya) => (laya in LAYAS ? t(`laya.${laya as Laya}`) : laya),
    kind: (kind) => (kind in KINDS ? t(`kind.${kind as RecordingKind}`) : kind),
    paltaa: () => t('onlyPaltaas'),
    thaat: (slug) => slug.charAt(0).toUpperCase() + slug.slice(1),
    prahar: (prahar) => (/^[0-8]$/.test(prahar) ? t(`hour.${prahar as '1'}`) : prahar),
    date: (date) => (date === 'week' || date === 'month' ? t(`date.${date}`) : date),
    batch: (id) => batches.get(id) ?? t('gone'),
    uploader: (id) => people.get(id) ?? t('gone'),
    check: (check) => (check === 'untagged' || check === 'noCopy' ? t(`check.${check}`) : check),
  };
  return (name: FacetName, value: string) => names[name](value);
}

function orderOf(shelf: Shelf): ShownFacet {
  const t = words('library');
  const sorts = searchSorts.filter((sort) => sort !== 'best' || shelf.q);
  const [usual] = sorts;
  const values = sorts.map((sort) => ({
    ...{ value: sort, label: t(`sort.${sort}`), chosen: sort === (shelf.sort ?? usual) },
    href: shelfAddress({ ...shelf, page: 1, sort: sort === usual ? undefined : sort, by: shelf.q || shelf.by !== 'raga' ? shelf.by : 'newest' }),
  }));
  return { name: 'sort', label: t('order'), one: true, values };
}

const LAYAS: Record<Laya, true> = { vilambit: true, madhya: true, drut: true };
const KINDS: Record<RecordingKind, true> = { demonstration: true, paltaa: true, class_recording: true, feedback: true };

// Hours as the day goes, years as they come; the rest by how many.
const ORDERED: readonly FacetName[] = ['prahar', 'date', 'laya'];
const SLOW_TO_FAST = Object.keys(LAYAS);
const RECENT = ['week', 'month'];

function inOrder<V extends { value: string }>(name: FacetName, values: readonly V[]): V[] {
  const rank = ({ value }: V) => (name === 'laya' ? SLOW_TO_FAST.indexOf(value) : name === 'prahar' ? (Number(value) + 8) % 9 : RECENT.includes(value) ? RECENT.indexOf(value) - 9999 : -Number(value));
  return [...values].sort((a, b) => rank(a) - rank(b));
}

// Worth offering although there is nothing beside them.
const LONE = ['yes', 'untagged', 'noCopy'];
