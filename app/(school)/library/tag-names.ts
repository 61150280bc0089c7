import type { RagaCard } from '@/components/library/raga-head';
import type { RagaTag, Tag } from '@/components/library/shelf-recording';
import type { TaalFaceInput } from '@/components/ui/taal-face';
import type { Book } from '@/lib/music/book';
import { firstStringFor } from '@/lib/music/tanpura';

/** A raga's name, script and face, as this school tells it. One that it does not know any more has its slug for a name, and no face. */
export function ragaTag(slug: string, book: Book): RagaTag {
  const raga = book.raga.bySlug(slug);
  if (!raga) return { slug, name: inWords(slug) };
  const { name, devanagari, aroha, avaroha, vadi, samvadi, anyTime, prahar } = raga;
  const isWritten = Boolean(aroha || avaroha);
  const face = { aroha, avaroha, vadi, samvadi, prahar: anyTime ? null : (prahar[0] ?? null) };
  return { slug, name, devanagari: devanagari || undefined, face: isWritten ? face : undefined, firstString: isWritten ? firstStringFor(raga) : undefined };
}

/** The same with its way up and down, ready to read. */
export function ragaCard(slug: string, book: Book): RagaCard {
  const raga = book.raga.bySlug(slug);
  return { ...ragaTag(slug, book), aroha: raga && lineInWriting(raga.aroha), avaroha: raga && lineInWriting(raga.avaroha) };
}

/** A taal's name, script and ring of matras. */
export function taalTag(slug: string, book: Book): Tag & { devanagari?: string; face?: TaalFaceInput } {
  const taal = book.taal.bySlug(slug);
  if (!taal) return { slug, name: inWords(slug) };
  const { name, devanagari, matras, vibhagStarts, tali, khali } = taal;
  return { slug, name, devanagari: devanagari || undefined, face: matras === 0 ? undefined : { matras, vibhagStarts, tali, khali } };
}

export const formName = (slug: string, book: Book): string => book.form.bySlug(slug)?.name ?? inWords(slug);

const inWords = (slug: string) => slug.charAt(0).toUpperCase() + slug.slice(1).replace(/-/g, ' ');

/** A line of swaras to read: S' is Sa of the octave above, written with a dot over it; N, is Ni of the one below, with a dot under it. */
export const lineInWriting = (line: string) => line.replace(/([SrRgGmMPdDnN])'/g, '$1\u0307').replace(/([SrRgGmMPdDnN]),/g, '$1\u0323').normalize('NFC');
