import type { Prisma } from '@/generated/prisma/client';
import type { Book } from '@/lib/music/book';
import type { Shelf } from './shared';
import { tagsIn } from './tags';

/** The condition for a shelf's recordings. Deleted ones are never on a shelf, also not on a teacher's. */
export function wantedBy({ raga, taal, form, kind, text }: Shelf, book?: Book): Prisma.RecordingWhereInput {
  return {
    deletedAt: null,
    ...(raga && { raga: raga === 'none' ? null : raga }),
    ...(taal && { taal: taal === 'none' ? null : taal }),
    ...(form && { form: form === 'none' ? null : form }),
    ...(kind && { kind }),
    ...(text?.trim() && { AND: [saying(text.trim().slice(0, 100), book)] }),
  };
}

// The whole text in the title or the notes, or a raga, taal or form in any spelling of it.
function saying(text: string, book?: Book): Prisma.RecordingWhereInput {
  const { raga, taal, form } = tagsIn(text, book);
  return {
    OR: [
      { title: { contains: text } },
      { notes: { contains: text } },
      ...(raga ? [{ raga }] : []),
      ...(taal ? [{ taal }] : []),
      ...(form ? [{ form }] : []),
    ],
  };
}
