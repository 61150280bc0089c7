const kept = globalThis as typeof globalThis & { musicClassFront?: true };

/** The front says that it is here: it has guarded the start itself, and stamps addresses and headers. */
export const frontIsHere = () => void (kept.musicClassFront = true);

/** Whether this process was started by the front, and not by Next alone. */
export const isFrontHere = () => kept.musicClassFront === true;
