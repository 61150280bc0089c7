import type { Cycle } from '@/lib/music/notation-reader';

/** A taal with the other names it goes by, as the page hands it to the browser. */
export type NamedCycle = Cycle & { aliases: readonly string[] };

/** Finds a taal by its name or another of its names, spaces and accents aside. The server reads more spellings than this. */
export const taalNamed =
  (taals: readonly NamedCycle[]) =>
  (text: string): Cycle | null => {
    const wanted = folded(text);
    return (wanted && taals.find(({ slug, name, aliases }) => [slug, name, ...aliases].some((one) => folded(one) === wanted))) || null;
  };

const folded = (text: string) =>
  text
    .normalize('NFKD')
    .replace(/[\u0300-\u036f\s\d-]/g, '')
    .toLowerCase()
    .replace(/aa/g, 'a');
