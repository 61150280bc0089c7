import type { Metadata } from 'next';
import { CollectionSheet } from '@/components/library/collections/collection-sheet';
import { theViewer } from '@/lib/auth';
import { Asked } from '../../../practice/asked';
import { schoolFormats } from '../../school-formats';
import { shelfRecording } from '../../shelf-recording';
import { addItem, deleteCollection, duplicateCollection, editCollection, moveItem, restoreCollection, takeItem } from '../actions';
import { collectionOr404 } from './collection-or-404';

type Props = { params: Promise<{ collectionId: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { name } = await collectionOr404(await theViewer(), (await params).collectionId);
  return { title: name };
}

/** One collection: what is in it, in order, to be played through; for its teacher to be changed. */
export default async function CollectionPage({ params }: Props) {
  const viewer = await theViewer();
  const { id, name, description, recordings } = await collectionOr404(viewer, (await params).collectionId);
  const formats = await schoolFormats(viewer);
  const hand = {
    ...{ edit: editCollection, remove: deleteCollection, restore: restoreCollection, duplicate: duplicateCollection },
    ...{ add: addItem, take: takeItem, move: moveItem },
  };
  return (
    <CollectionSheet
      collection={{ id, name, description, recordings: recordings.map((row) => shelfRecording(row, formats)) }}
      hand={viewer.role === 'teacher' ? hand : undefined}
      asked={<Asked viewer={viewer} subject={{ collectionId: id }} />}
    />
  );
}
