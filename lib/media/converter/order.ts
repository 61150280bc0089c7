/**
 * What the converter is asked: `encode` to AAC, `copy` AAC that is there into a file that starts at once, or only `measure` what plays
 * as it is.
 */
export type Order = { input: string; output: string; way: 'encode' | 'copy' | 'measure' };

/** What it measured: length in seconds, and 240 peaks of 0–100. */
export type Measured = { seconds: number; peaks: number[] };

/** What it says, a JSON line each: how far it is, and last how it ended: done, or why not. `noConverter`: nothing here can convert. */
export type Said = { percent: number } | { done: Measured } | { refused: 'unreadable' | 'noConverter' };
