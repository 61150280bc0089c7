import { cache } from 'react';
import type { Viewer } from '@/lib/auth';
import { formats } from '@/lib/i18n/formats';
import { ownSchool } from '@/lib/people';

/** Dates and lists as this viewer's school says them. */
export const schoolFormats = cache(async (viewer: Viewer) => formats(await ownSchool(viewer)));
