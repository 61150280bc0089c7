import type { ReactNode } from 'react';
import { Card, CardTitle } from '@/components/ui/card';
import { Face, type FaceInput } from '@/components/ui/face';
import { words } from '@/lib/i18n/server';
import type { Step } from '@/lib/music/tuning';
import { CardTold, OurRecordings, Sources } from './card-told';
import type { Difference } from './differing';
import type { CardFact } from './fact-list';
import { MusicHead } from './music-head';
import { type Relatives, Relations } from './relations';
import { SungLine } from './sung-line';

export type RagaView = {
  name: string;
  devanagari?: string;
  face?: FaceInput;
  badge?: string;
  lines: readonly string[];
  /** What is sung: the aroha, the avaroha, the pakad, the swaras one after another. */
  sung: readonly { id: string; name: string; hint: string; line: readonly (Step | null)[] }[];
  chief: { vadi: string; samvadi: string };
  tanpura: string | null;
  facts: readonly CardFact[];
  note: string | null;
  differences: readonly Difference[];
  explanation: string | null;
  trust: readonly string[];
  relatives: Relatives;
};

/** `edit`: a teacher's way to the card. The others come from the page: how it is heard, the school's recordings, who learns it, links. */
type Slots = { edit?: ReactNode; choices: ReactNode; recordings: ReactNode; learning?: ReactNode; links: ReactNode };

/** A raga's page: to be looked at, heard and read. */
export function RagaSheet({ raga, edit, choices, recordings, learning, links }: { raga: RagaView } & Slots) {
  const t = words('ragas');
  return (
    <>
      <MusicHead
        picture={<Face face={raga.face} sung className="size-full" />}
        name={raga.name}
        devanagari={raga.devanagari}
        back={{ href: '/ragas', label: t('toRagas') }}
        badge={raga.badge}
        lines={raga.lines}
        end={edit}
      />
      <div className="grid items-start gap-5 desk:grid-cols-[minmax(0,1fr)_20rem] wide:grid-cols-[minmax(0,1fr)_22rem]">
        <div className="flex flex-col gap-5">
          <Card>
            <CardTitle>{t('hear')}</CardTitle>
            {raga.sung.length > 0 ? (
              <div className="divide-y divide-line">
                {raga.sung.map((one) => (
                  <SungLine key={one.id} {...one} chief={raga.chief} tanpura={raga.tanpura} />
                ))}
              </div>
            ) : (
              <p className="text-soft">{t('noLines')}</p>
            )}
            {raga.sung.length > 0 && <div className="mt-5 border-t border-line pt-5">{choices}</div>}
          </Card>
          {raga.explanation && (
            <Card>
              <CardTitle>{t('explained')}</CardTitle>
              <p className="max-w-prose whitespace-pre-line">{raga.explanation}</p>
            </Card>
          )}
          <OurRecordings>{recordings}</OurRecordings>
        </div>
        <div className="flex flex-col gap-5">
          <CardTold facts={raga.facts} note={raga.note} differences={raga.differences} />
          {learning}
          <Relations relatives={raga.relatives} />
          {links}
          <Sources lines={raga.trust} />
        </div>
      </div>
    </>
  );
}
