/** The two ends of a loop as they are drawn everywhere: a post with its foot inside the loop. */
export const Ends = ({ end }: { end: 'from' | 'to' }) => (
  <svg aria-hidden viewBox="0 0 12 16" className="h-4 w-3 text-marigold-ink">
    <path d={end === 'from' ? 'M3 1V15M3 12H9' : 'M9 1V15M9 12H3'} stroke="currentColor" strokeWidth="2.4" strokeLinecap="round" fill="none" />
  </svg>
);
