import rows from './data/thaats.json';

/** One of Bhatkhande's ten parent scales, with the names other traditions have for its swaras. */
export type Thaat = { name: string; devanagari: string; swaras: string; western: string; carnatic: string };

export const thaats: readonly Thaat[] = rows;

const byName = new Map(thaats.map((thaat) => [thaat.name, thaat]));

export const thaatByName = (name: string | null): Thaat | undefined => byName.get(name ?? '');
