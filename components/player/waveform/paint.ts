import { clock } from '@/lib/i18n/clock';
import { barSeconds, depthFor, timesAlong } from './grid';
import { type Loop, partOf, type View } from './view';

export type Mark = { at: number; label: string };
type Scene = { view: View; place: number; length: number; loop: Loop | null; marks: readonly Mark[]; level: (depth: number, bar: number) => number };
export type Palette = Record<'sung' | 'rest' | 'ink' | 'soft' | 'mark', string> & { letters: string };

const FOOT = 18; // px for the times
const HEAD = 16; // px for the marks' names

/** Which bars are in sight, of which depth. Takes the view and the width in px. */
export function barsInSight(view: View, width: number): { depth: number; first: number; last: number } {
  const depth = depthFor(view.span / width);
  const seconds = barSeconds(depth);
  return { depth, first: Math.max(0, Math.floor(view.from / seconds)), last: Math.floor((view.from + view.span) / seconds) };
}

/** Draws what is in sight and nothing else: the sung part bright, marks above, times below. Takes a canvas measured in px. */
export function paint(canvas: CanvasRenderingContext2D, { width, height }: { width: number; height: number }, scene: Scene, palette: Palette): void {
  const x = (seconds: number) => partOf(scene.view, seconds) * width;
  canvas.clearRect(0, 0, width, height);
  canvas.font = palette.letters;
  const head = scene.marks.length ? HEAD : 0;
  const bars = pathOfBars(scene, width, { top: head + 2, bottom: height - FOOT - 2 });
  canvas.lineCap = 'round';
  canvas.lineWidth = 3;
  const edge = x(scene.place);
  for (const [colour, from, to] of [[palette.sung, 0, edge], [palette.rest, edge, width]] as const) {
    if (to <= 0 || from >= width) continue;
    canvas.save();
    canvas.beginPath();
    canvas.rect(from, 0, to - from, height);
    canvas.clip();
    canvas.strokeStyle = colour;
    canvas.globalAlpha = colour === palette.rest ? 0.7 : 1;
    canvas.stroke(bars);
    canvas.restore();
  }
  names(canvas, scene, { x, width, height, palette });
  times(canvas, scene, { x, width, height, palette });
  canvas.fillStyle = palette.ink;
  canvas.fillRect(edge - 1, head, 2, height - FOOT - head);
}

function pathOfBars({ view, length, level }: Scene, width: number, { top, bottom }: { top: number; bottom: number }) {
  const path = new Path2D();
  const { depth, first, last } = barsInSight(view, width);
  const seconds = barSeconds(depth);
  const [middle, reach] = [(top + bottom) / 2, (bottom - top) / 2 - 1.5];
  for (let bar = first; bar <= last && bar * seconds < length; bar += 1) {
    const at = partOf(view, (bar + 0.5) * seconds) * width;
    const half = Math.max(0.01, (level(depth, bar) / 255) * reach);
    path.moveTo(at, middle - half);
    path.lineTo(at, middle + half);
  }
  return path;
}

type Where = { x: (seconds: number) => number; width: number; height: number; palette: Palette };

function times(canvas: CanvasRenderingContext2D, { view, length, loop }: Scene, { x, width, height, palette }: Where) {
  canvas.fillStyle = palette.soft;
  for (const at of timesAlong(view, width)) {
    if (at > length) break;
    const words = clock(at);
    const half = canvas.measureText(words).width / 2;
    const isUnderHandle = loop && [loop.from, loop.to].some((end) => Math.abs(x(end) - x(at)) < half + 10);
    if (isUnderHandle || x(at) - half < 0 || x(at) + half > width) continue;
    canvas.fillText(words, x(at) - half, height - 4);
  }
}

// Names stand beside their line, from right to left, as far as there is room up to the next.
function names(canvas: CanvasRenderingContext2D, { view, marks }: Scene, { x, width, height, palette }: Where) {
  canvas.fillStyle = palette.mark;
  const inSight = marks.filter(({ at }) => x(at) > -width && x(at) < width).sort((one, other) => one.at - other.at);
  inSight.forEach(({ at, label }, index) => {
    if (at >= view.from) canvas.fillRect(x(at) - 0.5, 0, 1, height - FOOT);
    const end = inSight[index + 1] ? x((inSight[index + 1] as Mark).at) : width;
    const start = Math.max(0, x(at)) + 5;
    const words = shortened(canvas, label, end - start - 8);
    if (words) canvas.fillText(words, start, 11);
  });
}

function shortened(canvas: CanvasRenderingContext2D, words: string, room: number): string {
  if (canvas.measureText(words).width <= room) return words;
  let kept = [...words];
  while (kept.length > 0 && canvas.measureText(`${kept.join('')}…`).width > room) kept = kept.slice(0, -1);
  return kept.length > 2 ? `${kept.join('').trimEnd()}…` : '';
}
