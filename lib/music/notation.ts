import { type Cycle, type Notation, readNotation } from './notation-reader';
import { findTaal } from './taals';

export * from './notation-reader';

/** Reads notation (notation-reader.ts) with all the taals of the house at hand; takes the recording's taal for a text that names none. */
export const notationIn = (text: string, spokenTaal?: Cycle | null): Notation => readNotation(text, { taal: spokenTaal, taalNamed: findTaal });
