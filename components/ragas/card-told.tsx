import type { ReactNode } from 'react';
import { Card, CardTitle } from '@/components/ui/card';
import { words } from '@/lib/i18n/server';
import { type Difference, Differing } from './differing';
import { type CardFact, FactList } from './fact-list';

type Told = { facts: readonly CardFact[]; note: string | null; differences: readonly Difference[] };

/** What a card says of a raga or taal: its facts, a note, and where schools differ; what it does not say draws nothing. */
export function CardTold({ facts, note, differences }: Told) {
  const t = words('ragas');
  return (
    <>
      {facts.length > 0 && (
        <Card>
          <CardTitle>{t('card')}</CardTitle>
          <FactList facts={facts} />
        </Card>
      )}
      {note && (
        <Card>
          <CardTitle>{t('note')}</CardTitle>
          <p>{note}</p>
        </Card>
      )}
      <Differing differences={differences} />
    </>
  );
}

/** The school's own recordings of it, under their heading. */
export const OurRecordings = ({ children }: { children: ReactNode }) => (
  <section>
    <h2 className="pb-3 font-title text-subtitle">{words('ragas')('ours')}</h2>
    {children}
  </section>
);

/** Where a card comes from and how sure it is, line by line. */
export const Sources = ({ lines }: { lines: readonly string[] }) => (
  <Card>
    <CardTitle>{words('ragas')('sources')}</CardTitle>
    {lines.map((line) => (
      <p key={line} className="text-small text-soft">
        {line}
      </p>
    ))}
  </Card>
);
