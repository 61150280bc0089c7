import { clsx } from 'clsx';

export type TaalFaceInput = {
  matras: number;
  /** The matras (from 1) where each vibhag begins, and which of them are clapped or waved. */
  vibhagStarts: readonly number[];
  tali: readonly number[];
  khali: readonly number[];
};

/**
 * A taal as a ring of its matras, sam at the top: tali are points, sam the largest, khali an open ring, the other matras dots; the inner
 * line joins the vibhags. Drawn in the hand of the raga faces.
 */
export function TaalFace({ taal, title, className }: { taal: TaalFaceInput; title?: string; className?: string }) {
  const at = (matra: number, radius: number) => placeOf((matra - 1) / taal.matras, radius);
  const inner = taal.vibhagStarts.map((matra) => at(matra, 54)).join('L');
  const dots = Array.from({ length: taal.matras }, (_, beat) => `M${at(beat + 1, 78)}h0`).join('');
  const said = title ? { role: 'img', 'aria-label': title } : { 'aria-hidden': true };
  return (
    <svg viewBox="0 0 200 200" {...said} className={clsx('block', className)} style={{ background: 'linear-gradient(150deg,#6d4b3a,#3f2d31)' }}>
      <circle cx="100" cy="100" r="78" fill="none" stroke="#fff" opacity=".3" />
      <path d={`M${inner}Z`} fill="#fff" fillOpacity=".12" stroke="#fff" strokeWidth="3" strokeLinejoin="round" opacity=".85" />
      <path d={dots} stroke="#fff" strokeWidth="6" strokeLinecap="round" opacity=".6" />
      {taal.tali.map((matra) => (
        <circle key={matra} {...centre(at(matra, 78))} r={matra === 1 ? 13 : 8} fill={matra === 1 ? '#f7c25b' : '#fff'} />
      ))}
      {taal.khali.map((matra) => (
        <circle key={matra} {...centre(at(matra, 78))} r={matra === 1 ? 12 : 8} fill="#4f3833" stroke={matra === 1 ? '#f7c25b' : '#fff'} strokeWidth="3" />
      ))}
    </svg>
  );
}

function placeOf(part: number, radius: number): string {
  const angle = part * 2 * Math.PI;
  return `${(100 + radius * Math.sin(angle)).toFixed(1)} ${(100 - radius * Math.cos(angle)).toFixed(1)}`;
}

function centre(place: string) {
  const [cx, cy] = place.split(' ');
  return { cx, cy };
}
