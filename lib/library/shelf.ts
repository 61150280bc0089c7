import type { Prisma } from '@/generated/prisma/client';
import type { Shelf } from './shared';

/** The condition for a shelf's recordings. Deleted ones are never on a shelf, also not on a teacher's. */
export function wantedBy({ raga, taal, form, kind }: Shelf): Prisma.RecordingWhereInput {
  return {
    deletedAt: null,
    ...(raga && { raga: raga === 'none' ? null : raga }),
    ...(taal && { taal: taal === 'none' ? null : taal }),
    ...(form && { form: form === 'none' ? null : form }),
    ...(kind && { kind }),
  };
}
