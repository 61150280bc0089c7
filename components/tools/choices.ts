import type { Taal } from '@/lib/music/taals';

/** A taal as the tools show and strike it, its bols in Devanagari too. */
export type TaalChoice = Pick<Taal, 'slug' | 'name' | 'devanagari' | 'matras' | 'vibhags' | 'vibhagStarts' | 'marks' | 'tali' | 'khali' | 'bols'> & { written: string[] };

/** A raga by the first string it wants. */
export type RagaChoice = { name: string; first: 'P' | 'm' | 'N' };

/** Keeps the Sa with the person; the device has it in any case. */
export type KeepSa = (input: { sa: string }) => Promise<unknown>;
