// Whether this person has takes that still have to go to the school: a note in localStorage, so that every page can tell without opening
// a database. Where the browser keeps no notes, they go on when the recorder is opened.

const named = (owner: string) => `takes-saved/${owner}`;

/** Notes that there is one. */
export const noteSaved = (owner: string): void => quietly(() => localStorage.setItem(named(owner), '1'));

/** Takes the note away: all have arrived. */
export const forgetSaved = (owner: string): void => quietly(() => localStorage.removeItem(named(owner)));

/** Whether there may be one. */
export const isSaved = (owner: string): boolean => quietly(() => localStorage.getItem(named(owner)) !== null) ?? false;

function quietly<T>(work: () => T): T | undefined {
  try {
    return work();
  } catch {
    return undefined;
  }
}
