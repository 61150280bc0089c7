type Kept = { at: number; speed: number };

/** Where this recording was left on this device, and how fast it was played. */
export function remembered(id: string): Kept {
  const kept = all().find(([one]) => one === id)?.[1];
  return { at: kept?.at ?? 0, speed: kept?.speed ?? 1 };
}

/** Keeps it for the next time; the last fifty recordings are kept. Only ids and numbers, nothing about people. */
export function remember(id: string, kept: Kept): void {
  const others = all().filter(([one]) => one !== id);
  try {
    localStorage.setItem(KEY, JSON.stringify([[id, { at: Math.floor(kept.at), speed: kept.speed }], ...others].slice(0, 50)));
  } catch {
    // A full or forbidden storage only means starting from the beginning.
  }
}

const KEY = 'player';

function all(): [string, Kept][] {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(KEY) ?? '[]');
    return Array.isArray(kept) ? kept.filter(isEntry) : [];
  } catch {
    return [];
  }
}

const isEntry = (entry: unknown): entry is [string, Kept] =>
  Array.isArray(entry) && typeof entry[0] === 'string' && Number.isFinite(entry[1]?.at) && Number.isFinite(entry[1]?.speed);
