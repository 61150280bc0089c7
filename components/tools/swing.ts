import { stringNow } from '@/components/player/sound/tanpura';

/** Has each string swing as it is plucked, brightest and widest at first. Takes their drawings, in the order they are plucked; returns how to stop. */
export function swing(strings: readonly (SVGGElement | null)[]): () => void {
  const once = () => {
    const now = stringNow();
    strings.forEach((line, string) => {
      const since = now && (now.string === string ? now.since : null);
      line?.style.setProperty('--swing', since === null ? '0' : (Math.exp(-since * 1.9) * Math.cos(since * 60)).toFixed(3));
      line?.toggleAttribute('data-lit', since !== null);
    });
    frame = requestAnimationFrame(once);
  };
  let frame = requestAnimationFrame(once);
  return () => {
    cancelAnimationFrame(frame);
    for (const line of strings) line?.removeAttribute('data-lit');
  };
}
