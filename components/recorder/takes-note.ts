// Whether this person may have takes on this device: a note in localStorage, so that a page can tell without opening a database. A browser
// that keeps no notes is looked into.

const named = (owner: string) => `takes/${owner}`;

/** Notes that there is one. */
export const noteTakes = (owner: string): void => quietly(() => localStorage.setItem(named(owner), '1'));

/** Takes the note away: none is left. */
export const forgetTakes = (owner: string): void => quietly(() => localStorage.removeItem(named(owner)));

/** Whether there may be one. */
export const mayHaveTakes = (owner: string): boolean => quietly(() => localStorage.getItem(named(owner)) !== null) ?? true;

function quietly<T>(work: () => T): T | undefined {
  try {
    return work();
  } catch {
    return undefined;
  }
}
