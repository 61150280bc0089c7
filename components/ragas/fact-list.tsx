import type { ReactNode } from 'react';
import { Badge } from '@/components/ui/chip';

/** One fact of a card, with what it means in plain words; `changed` where the school tells it its own way. */
export type CardFact = { name: string; value: ReactNode; hint?: string; changed?: string };

/** A card's facts, each with its meaning for who reads the word for the first time. */
export const FactList = ({ facts }: { facts: readonly CardFact[] }) => (
  <dl className="divide-y divide-line">
    {facts.map(({ name, value, hint, changed }) => (
      <div key={name} className="grid grid-cols-[8.5rem_minmax(0,1fr)] gap-x-4 py-2.5 first:pt-0 last:pb-0 max-sm:grid-cols-[6.5rem_minmax(0,1fr)]">
        <dt className="text-soft">{name}</dt>
        <dd>
          <span className="font-medium">{value}</span>
          {changed && <Badge className="ml-2">{changed}</Badge>}
          {hint && <span className="block text-small text-soft">{hint}</span>}
        </dd>
      </div>
    ))}
  </dl>
);
