import { z } from 'zod';
import { fault } from '@/lib/kit/fault';

// What a school says of its own ragas, taals and forms, as the forms send it. What is left empty is as the book has it.

const slug = z.string().regex(/^[a-z0-9-]{1,80}$/, fault('notHere'));
const text = (most: number) => z.string().trim().max(most, fault('shorter')).default('');
const name = z.string().trim().min(1, fault('name')).max(60, fault('shorter')).regex(/[\p{L}]{2}/u, fault('letters'));
const many = z.union([z.array(z.coerce.number().int().min(1).max(8)), z.literal('').transform(() => [])]).default([]);

export const termKinds = ['raga', 'taal', 'form'] as const;

/** One of the school's own, or of the book's: `slug` says which; without it, it is a new one. */
const common = { slug: z.union([z.literal('').transform(() => undefined), slug]).optional(), name, devanagari: text(60), aliases: text(400) };

/** Swaras as they are typed ("S R G m P", "N, R G"); spellings between commas or on lines of their own. */
export const ragaTerm = z.object({
  ...common,
  aroha: text(120),
  avaroha: text(120),
  pakad: text(160),
  vadi: text(1),
  samvadi: text(1),
  thaat: text(20),
  prahar: many,
  note: text(600),
});
export type RagaTermInput = z.output<typeof ragaTerm>;

/** The theka between bars ("Dha Dhin Na | Dha Tin Na"), and over each vibhag its mark: `X` sam, `0` khali, else the tali's number. */
export const taalTerm = z.object({ ...common, theka: text(400), marks: text(80), note: text(600) });
export type TaalTermInput = z.output<typeof taalTerm>;

export const formTerm = z.object({ ...common, devanagari: text(60) });
export type FormTermInput = z.output<typeof formTerm>;

export const oneTerm = z.object({ kind: z.enum(termKinds), slug });
export type OneTerm = z.output<typeof oneTerm>;

export const newRagaLink = z.object({ raga: slug, url: z.string().trim().max(2000, fault('shorter')).pipe(z.url({ protocol: /^https?$/, hostname: z.regexes.domain, error: fault('webAddress') })), label: text(120) });
export type NewRagaLink = z.output<typeof newRagaLink>;

export const oneRagaLink = z.object({ linkId: z.string().regex(/^[A-Za-z0-9_-]{1,64}$/, fault('notHere')) });
export type OneRagaLink = z.output<typeof oneRagaLink>;
