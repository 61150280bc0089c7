'use client';

import { clsx } from 'clsx';
import type { ReactNode } from 'react';
import { useWords } from '@/lib/i18n/client';
import type { TaalChoice } from './choices';
import { arc, RING, spot, vibhagsOf } from './ring-lines';

type Props = {
  taal: TaalChoice;
  script: 'latin' | 'devanagari';
  /** The matra that sounds, from 0. */
  lit: number | null;
  /** What stands in its middle. */
  children: ReactNode;
};

/** A taal as a ring: its vibhags as arcs, what is clapped and waved inside, its theka's bols outside; the matra that sounds is lit. */
export function TaalRing({ taal, script, lit, children }: Props) {
  const t = useWords('sound');
  const { matras } = taal;
  const vibhags = vibhagsOf(taal);
  const now = lit === null ? undefined : vibhags.find(({ from, to }) => from <= lit && lit < to);
  const size = matras > 14 ? 16 : matras > 10 ? 17 : matras > 8 ? 20 : 23;
  return (
    <div className="relative mx-auto w-full max-w-md">
      <svg viewBox={`0 0 ${RING.size} ${RING.size}`} role="img" aria-label={t('ring', { taal: taal.name, matras })} className="taal-ring block w-full">
        <circle cx={RING.size / 2} cy={RING.size / 2} r={RING.dots} className="taal-round" />
        {vibhags.map((vibhag) => (
          <g key={vibhag.from} data-now={vibhag === now || undefined} data-khali={vibhag.khali || undefined} className="taal-vibhag">
            <path d={arc(vibhag.from + 0.16, vibhag.to - 0.16 - (vibhag.to - vibhag.from === 1 ? 0.2 : 0.5), matras, RING.dots)} />
            <text {...middle(spot(vibhag.from, matras, RING.signs))} fontSize={vibhag.sign === '×' ? 28 : 18}>{vibhag.sign}</text>
          </g>
        ))}
        {taal.bols.map((bol, matra) => (
          <g key={matra} data-lit={lit === matra || undefined} className="taal-matra">
            <Dot taal={taal} matra={matra} />
            <text {...middle(spot(matra, matras, RING.words))} fontSize={bol.length > 5 ? size - 4 : size} lang={script === 'devanagari' ? 'hi' : undefined} className="font-title">
              {script === 'devanagari' ? taal.written[matra] : bol.replaceAll('-', '–')}
            </text>
          </g>
        ))}
      </svg>
      <div className="absolute inset-0 m-auto flex size-fit flex-col items-center">{children}</div>
    </div>
  );
}

// Sam is the largest, what is clapped a point, what is waved an open ring, the rest small.
function Dot({ taal, matra }: { taal: TaalChoice; matra: number }) {
  const { x, y } = spot(matra, taal.matras, RING.dots);
  const khali = taal.khali.includes(matra + 1);
  const kind = matra === 0 ? 'sam' : khali ? 'khali' : taal.tali.includes(matra + 1) ? 'tali' : 'plain';
  return <circle cx={x} cy={y} r={{ sam: 12, khali: 8, tali: 8, plain: 4.5 }[kind]} className={clsx(`taal-${kind}`, khali && 'taal-open')} />;
}

const middle = ({ x, y }: { x: number; y: number }) => ({ x, y, textAnchor: 'middle' as const, dominantBaseline: 'central' as const });
