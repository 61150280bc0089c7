import { cache } from 'react';
import type { Viewer } from '@/lib/auth';
import { formats } from '@/lib/i18n/formats';
import { notFound } from '@/lib/kit/refusal';

/** Dates and lists as this viewer's school says them. */
export const schoolFormats = cache(async (viewer: Viewer) => {
  const school = await viewer.db.school.findFirst({ where: { id: viewer.schoolId }, select: { timeZone: true, currency: true } });
  if (!school) throw notFound();
  return formats(school);
});
