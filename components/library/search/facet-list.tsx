import { Check, ChevronDown } from 'lucide-react';
import Link from 'next/link';
import { clsx } from 'clsx';
import { words } from '@/lib/i18n/server';

export type FacetValue = { value: string; label: string; count?: number; chosen: boolean; href: string };
/** One thing to choose by, with what there is of it. `one`: a choice that is always made, such as an order. */
export type ShownFacet = { name: string; label: string; values: readonly FacetValue[]; one?: boolean };

const AT_FIRST = 6;
const OPEN = 5; // facets, the order among them

/** Everything one can choose by, each value a link with how many it would show. Works without scripts; folded, so that it can be overlooked. */
export const FacetList = ({ facets }: { facets: readonly ShownFacet[] }) => (
  <div className="flex flex-col divide-y divide-line">
    {facets.map((facet, at) => (
      <Facet key={facet.name} facet={facet} open={!facet.one && (at < OPEN || facet.values.some(({ chosen }) => chosen))} />
    ))}
  </div>
);

function Facet({ facet, open }: { facet: ShownFacet; open: boolean }) {
  const { label, values, one } = facet;
  const rest = values.slice(AT_FIRST);
  return (
    <details open={open} className="group/facet py-1">
      <summary className={`${SUMMARY} font-semibold`}>
        {label}
        {one && <span className="min-w-0 grow truncate text-right text-small font-normal text-soft group-open/facet:invisible">{values.find(({ chosen }) => chosen)?.label}</span>}
        <ChevronDown aria-hidden className="size-5 shrink-0 text-soft transition-transform group-open/facet:rotate-180" />
      </summary>
      <Values facet={facet} values={values.slice(0, AT_FIRST)} />
      {rest.length > 0 && (
        <details open={rest.some(({ chosen }) => chosen)} className="group/rest">
          <summary className={`${SUMMARY} text-small font-medium text-kumkum group-open/rest:hidden`}>{words('library')('moreValues', { count: rest.length })}</summary>
          <Values facet={facet} values={rest} />
        </details>
      )}
    </details>
  );
}

// The names of facet and value are for FilterPlace, which adds one choice to another however fast they are made.
const Values = ({ facet, values }: { facet: ShownFacet; values: readonly FacetValue[] }) => (
  <ul aria-label={facet.label} className="pb-2">
    {values.map(({ value, label: name, count, chosen, href }) => (
      <li key={value}>
        <Link
          href={href}
          prefetch={false}
          scroll={false}
          {...(!facet.one && { 'data-facet': facet.name, 'data-value': value })}
          aria-current={chosen || undefined}
          className={clsx('flex min-h-11 items-center gap-2 rounded-small px-2 leading-tight transition-colors hover:bg-wash', chosen && 'bg-wash font-semibold')}
        >
          {chosen && <Check aria-hidden className="size-4 shrink-0 text-peacock" />}
          <span className="min-w-0 grow">{name}</span>
          {count !== undefined && <span className="text-small text-soft tabular-nums">{count}</span>}
        </Link>
      </li>
    ))}
  </ul>
);

const SUMMARY = 'flex min-h-11 cursor-pointer list-none items-center justify-between gap-2 rounded-small px-2 [&::-webkit-details-marker]:hidden';
