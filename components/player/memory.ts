import { keptFrom, type Kept } from './kept';

/** Where this recording was left on this device by whoever listens now, and how it was practised. */
export const remembered = (id: string): Kept | undefined => all().find(([one]) => one === id)?.[1];

/** Keeps it for the next time; the last fifty recordings are kept. Only ids and numbers, and what one has called one's pieces. */
export function remember(id: string, kept: Kept): void {
  const others = all().filter(([one]) => one !== id);
  try {
    localStorage.setItem(key, JSON.stringify([[id, kept], ...others].slice(0, 50)));
  } catch {
    // A full or forbidden storage only means starting from the beginning.
  }
}

/** From now on it is this person's memory: on a shared device one child does not get another's loops. */
export function remembersFor(personId: string): void {
  key = `player:${personId}`;
}

let key = 'player:';

function all(): [string, Kept][] {
  try {
    const entries: unknown = JSON.parse(localStorage.getItem(key) ?? '[]');
    if (!Array.isArray(entries)) return [];
    return entries.flatMap((entry): [string, Kept][] => {
      const kept = Array.isArray(entry) && typeof entry[0] === 'string' && keptFrom(entry[1]);
      return kept ? [[entry[0] as string, kept]] : [];
    });
  } catch {
    return [];
  }
}
