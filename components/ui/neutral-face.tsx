/** The quiet face of a recording without a raga: the octave with all its twelve places, nothing sung yet. */
export function NeutralFace({ className }: { className?: string }) {
  return (
    <svg viewBox="0 0 200 200" aria-hidden className={className} style={{ background: 'linear-gradient(150deg,#b7a692,#8b7765)' }}>
      <g fill="none" stroke="#fff">
        <circle cx="100" cy="100" r="78" opacity=".3" />
        <circle cx="100" cy="100" r="50" strokeWidth="2" opacity=".75" strokeDasharray="1 7.7" strokeLinecap="round" />
      </g>
      <path d={DOTS} stroke="#fff" strokeWidth="7" strokeLinecap="round" opacity=".8" />
      <circle cx="100" cy="22" r="7" fill="#fff" />
    </svg>
  );
}

// A dot at each semitone but Sa, which is the larger one on top.
const DOTS = Array.from({ length: 11 }, (_, step) => {
  const angle = ((step + 1) / 12) * 2 * Math.PI;
  return `M${(100 + 78 * Math.sin(angle)).toFixed(0)} ${(100 - 78 * Math.cos(angle)).toFixed(0)}h0`;
}).join('');
