import type { Palette } from './paint';

/** The colours and letters that hold where the canvas stands, by day and by night. */
export function paletteOf(canvas: HTMLCanvasElement): Palette {
  const style = getComputedStyle(canvas);
  const known = palettes.get(style.color);
  if (known) return known;
  const of = (name: string) => style.getPropertyValue(`--${name}`).trim();
  const made = { sung: of('kumkum'), rest: of('edge'), ink: of('ink'), soft: of('soft'), mark: of('marigold-ink'), letters: `500 12px ${style.fontFamily}` };
  palettes.set(style.color, made);
  return made;
}

// The ink tells day from night.
const palettes = new Map<string, Palette>();
