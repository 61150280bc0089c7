import { cache } from 'react';
import type { Viewer } from '@/lib/auth';
import { formats } from '@/lib/i18n/formats';
import { schoolBook } from '@/lib/library';
import { ownSchool } from '@/lib/people';

/** Ragas, taals and forms as this viewer's school names them; asked for once a request. */
export const bookFor = cache((viewer: Viewer) => schoolBook(viewer));

/** Dates and lists as this viewer's school says them, and the names of its music (`book`). */
export const schoolFormats = cache(async (viewer: Viewer) => {
  const [school, book] = await Promise.all([ownSchool(viewer), bookFor(viewer)]);
  return { ...formats(school), book };
});

export type SchoolFormats = Awaited<ReturnType<typeof schoolFormats>>;
