import type { ReactNode } from 'react';
import { Card, CardTitle } from '@/components/ui/card';
import { NeutralFace } from '@/components/ui/neutral-face';
import { TaalFace, type TaalFaceInput } from '@/components/ui/taal-face';
import { words } from '@/lib/i18n/server';
import type { SearchLink } from '@/lib/music/search-links';
import { CardTold, OurRecordings, Sources } from './card-told';
import type { Difference } from './differing';
import type { CardFact } from './fact-list';
import { LinksCard } from './links-card';
import { MusicHead } from './music-head';
import { type Cycle, TaalCycle } from './taal-cycle';

export type TaalView = {
  name: string;
  devanagari?: string;
  face?: TaalFaceInput;
  badge?: string;
  lines: readonly string[];
  /** Its theka; none where nobody has written it down. */
  cycle: Cycle | null;
  /** Matras a minute at first. */
  begins: number;
  facts: readonly CardFact[];
  note: string | null;
  differences: readonly Difference[];
  searches: readonly SearchLink[];
  trust: readonly string[];
};

/** A taal's page: its theka to be read and heard, and what is said of it. */
export function TaalSheet({ taal, edit, choices, recordings }: { taal: TaalView; edit?: ReactNode; choices: ReactNode; recordings: ReactNode }) {
  const t = words('ragas');
  const face = taal.face;
  return (
    <>
      <MusicHead
        picture={face ? <TaalFace taal={face} className="size-full" /> : <NeutralFace className="size-full" />}
        name={taal.name}
        devanagari={taal.devanagari}
        back={{ href: '/taals', label: t('toTaals') }}
        badge={taal.badge}
        lines={taal.lines}
        end={edit}
      />
      <div className="grid items-start gap-5 desk:grid-cols-[minmax(0,1fr)_20rem] wide:grid-cols-[minmax(0,1fr)_22rem]">
        <div className="flex flex-col gap-5">
          <Card>
            <CardTitle>{t('theka')}</CardTitle>
            {taal.cycle ? <TaalCycle taal={cycleOf(taal.cycle)} begins={taal.begins} /> : <p className="text-soft">{t('noTheka')}</p>}
            {taal.cycle && <div className="mt-5 border-t border-line pt-5">{choices}</div>}
          </Card>
          <OurRecordings>{recordings}</OurRecordings>
        </div>
        <div className="flex flex-col gap-5">
          <CardTold facts={taal.facts} note={taal.note} differences={taal.differences} />
          <LinksCard kept={[]} searches={taal.searches} />
          <Sources lines={taal.trust} />
        </div>
      </div>
    </>
  );
}

// Only what the browser needs of it.
const cycleOf = ({ slug, name, matras, vibhags, vibhagStarts, marks, khali, bols }: Cycle): Cycle => ({ slug, name, matras, vibhags, vibhagStarts, marks, khali, bols });
