import { notFound } from 'next/navigation';
import { cache } from 'react';
import type { Viewer } from '@/lib/auth';
import { Refusal } from '@/lib/kit/refusal';
import { recordingById } from '@/lib/library';

/** The recording of a page's address. One that is missing, deleted, or not for this viewer is answered alike: it is not here. */
export const recordingOr404 = cache(async (viewer: Viewer, id: string) => {
  const recording = await recordingById(viewer, id).catch((error: unknown) => {
    if (error instanceof Refusal && error.status === 404) return undefined;
    throw error;
  });
  if (!recording || recording.deletedAt) notFound();
  return recording;
});
