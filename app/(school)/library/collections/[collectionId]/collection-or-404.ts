import { cache } from 'react';
import type { Viewer } from '@/lib/auth';
import { collectionById } from '@/lib/library';
import { orNotHere } from '../../../or-not-here';

/** The collection of a page's address. One that is missing, deleted, or of which this viewer may hear nothing: it is not here. */
export const collectionOr404 = cache((viewer: Viewer, id: string) => orNotHere(collectionById(viewer, id)));
