import type { Piece } from './take';

/** The shortest piece that is kept, in milliseconds. */
export const SHORTEST_PIECE = 500;

/** The piece with its beginning or end moved, kept within the take and in order. Takes milliseconds. */
export function moved(piece: Piece, which: keyof Piece, to: number, lengthMs: number): Piece {
  const least = Math.min(SHORTEST_PIECE, lengthMs);
  return which === 'fromMs'
    ? { ...piece, fromMs: Math.round(Math.min(Math.max(0, to), piece.toMs - least)) }
    : { ...piece, toMs: Math.round(Math.max(Math.min(lengthMs, to), piece.fromMs + least)) };
}

/** Where a key moves a bound to: arrows by a tenth of a second, pages by a second, Home and End all the way. Undefined for other keys. */
export function movedByKey(key: string, at: number, lengthMs: number): number | undefined {
  const by: Record<string, number> = { ArrowLeft: -100, ArrowDown: -100, ArrowRight: 100, ArrowUp: 100, PageDown: -1000, PageUp: 1000 };
  if (key === 'Home') return 0;
  if (key === 'End') return lengthMs;
  const step = by[key];
  return step === undefined ? undefined : at + step;
}
