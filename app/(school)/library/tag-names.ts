import type { RagaCard } from '@/components/library/raga-head';
import type { RagaTag, Tag } from '@/components/library/shelf-recording';
import type { TaalFaceInput } from '@/components/ui/taal-face';
import { formBySlug } from '@/lib/music/forms';
import { ragaBySlug } from '@/lib/music/ragas';
import { taalBySlug } from '@/lib/music/taals';

/** A raga's name, script and face. One that is not in the book (a school's own) has its slug for a name, and no face. */
export function ragaTag(slug: string): RagaTag {
  const raga = ragaBySlug(slug);
  if (!raga) return { slug, name: inWords(slug) };
  const { name, devanagari, aroha, avaroha, vadi, samvadi, anyTime, prahar } = raga;
  return { slug, name, devanagari, face: { aroha, avaroha, vadi, samvadi, prahar: anyTime ? null : (prahar[0] ?? null) } };
}

/** The same with its way up and down, ready to read. */
export function ragaCard(slug: string): RagaCard {
  const raga = ragaBySlug(slug);
  return { ...ragaTag(slug), aroha: raga && swaras(raga.aroha), avaroha: raga && swaras(raga.avaroha) };
}

/** A taal's name, script and ring of matras. */
export function taalTag(slug: string): Tag & { devanagari?: string; face?: TaalFaceInput } {
  const taal = taalBySlug(slug);
  if (!taal) return { slug, name: inWords(slug) };
  const { name, devanagari, matras, vibhagStarts, tali, khali } = taal;
  return { slug, name, devanagari, face: { matras, vibhagStarts, tali, khali } };
}

export const formName = (slug: string): string => formBySlug(slug)?.name ?? inWords(slug);

const inWords = (slug: string) => slug.charAt(0).toUpperCase() + slug.slice(1).replace(/-/g, ' ');

// S' is Sa of the octave above, written with a dot over it; N, is Ni of the one below, with a dot under it.
const swaras = (line: string) => line.replace(/([SrRgGmMPdDnN])'/g, '$1\u0307').replace(/([SrRgGmMPdDnN]),/g, '$1\u0323').normalize('NFC');
