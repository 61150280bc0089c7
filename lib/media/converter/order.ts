/**
 * What the converter is asked: `encode` to AAC, `copy` AAC that is there into a file that starts at once, or only `measure` what plays
 * as it is. Only what is encoded can be cut: `piece` is then what is wanted of it.
 */
export type Order = { input: string; output: string; way: 'encode' | 'copy' | 'measure'; piece?: Piece };

/** A piece of a sound, in seconds; without an end, to its end. */
export type Piece = { from: number; to?: number };

/** What it measured: length in seconds, and 240 peaks of 0–100. */
export type Measured = { seconds: number; peaks: number[] };

/** What it says, a JSON line each: how far it is, and last how it ended: done, or why not. `noConverter`: nothing here can convert. */
export type Said = { percent: number } | { done: Measured } | { refused: 'unreadable' | 'noConverter' };
