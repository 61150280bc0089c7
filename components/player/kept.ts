import { type Echo, type Ladder, type Piece, PLAIN, type Practice } from './practice/wish';

/** How a recording was left: where (seconds), how fast, what was repeated; and when that was (ms since 1970). */
export type Kept = { at: number; speed: number; practice: Practice; when: number };

/** What was kept, if it still makes sense; what does not is left out. Null: nothing of it does. */
export function keptFrom(said: unknown): Kept | null {
  const { at, speed, when, practice } = { ...(said as Record<string, unknown>) };
  if (!isNumber(at) || !isNumber(speed) || at < 0 || speed < 0.5 || speed > 1.5) return null;
  return { at, speed, when: isNumber(when) ? when : 0, practice: practiceFrom(practice) };
}

function practiceFrom(said: unknown): Practice {
  const { pieces, on, echo, ladder } = { ...(said as Record<string, unknown>) };
  const kept = Array.isArray(pieces) ? pieces.filter(isPiece) : [];
  return { ...PLAIN, pieces: kept, on: on === true && kept.length > 0, echo: echoFrom(echo), ladder: ladderFrom(ladder) };
}

function isPiece(said: unknown): said is Piece {
  const { from, to, label } = { ...(said as Record<string, unknown>) };
  return isNumber(from) && isNumber(to) && from >= 0 && to > from && (label === undefined || typeof label === 'string');
}

function echoFrom(said: unknown): Echo {
  const { times, seconds } = { ...(said as Record<string, unknown>) };
  return isNumber(times) ? { times } : isNumber(seconds) ? { seconds } : null;
}

function ladderFrom(said: unknown): Ladder | null {
  const { start, step, every, goal } = { ...(said as Record<string, unknown>) };
  return [start, step, every, goal].every(isNumber) ? ({ start, step, every, goal } as Ladder) : null;
}

const isNumber = (said: unknown): said is number => typeof said === 'number' && Number.isFinite(said);
