/**
 * What the converter is asked: `encode` to AAC, `copy` AAC that is there into a file that starts at once, or only `measure` what plays
 * as it is.
 */
export type Order = { input: string; output: string; way: 'encode' | 'copy' | 'measure' };

/** What it measured: length in seconds, 240 peaks of 0–100, and 20 levels a second of 0–255. */
export type Measured = { seconds: number; peaks: number[]; levels: Uint8Array };

/** What it says, a JSON line each: how far it is, and last how it ended: done, or why not. `noConverter`: nothing here can convert.
 *  A line of text carries the levels in base64. */
export type Said = { percent: number } | { done: Omit<Measured, 'levels'> & { levels: string } } | { refused: 'unreadable' | 'noConverter' };
