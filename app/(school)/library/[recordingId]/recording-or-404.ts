import { notFound } from 'next/navigation';
import { cache } from 'react';
import type { Viewer } from '@/lib/auth';
import { recordingById } from '@/lib/library';
import { orNotHere } from '../../or-not-here';

/** The recording of a page's address. One that is missing, deleted, or not for this viewer is answered alike: it is not here. */
export const recordingOr404 = cache(async (viewer: Viewer, id: string) => {
  const recording = await orNotHere(recordingById(viewer, id));
  return recording.deletedAt ? notFound() : recording;
});
