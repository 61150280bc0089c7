import { Tile, Wall } from '../wall';
import { Face, type FaceInput } from '@/components/ui/face';
import { words } from '@/lib/i18n/server';

/** A collection as it stands on the shelf: the faces of its first few recordings. */
export type ShelfCollection = { id: string; name: string; count: number; faces: readonly (FaceInput | undefined)[] };

/** Collections side by side, each with up to four faces in one picture. */
export function CollectionTiles({ collections }: { collections: readonly ShelfCollection[] }) {
  const t = words('collections');
  return (
    <Wall label={t('title')}>
      {collections.map(({ id, name, count, faces }) => (
        <Tile key={id} href={`/library/collections/${id}`} picture={<Faces faces={faces} />} name={name} count={t('recordings', { count })} />
      ))}
    </Wall>
  );
}

function Faces({ faces }: { faces: ShelfCollection['faces'] }) {
  if (faces.length < 4) return <Face face={faces[0]} className="size-full" />;
  return (
    <span className="grid size-full grid-cols-2">
      {faces.slice(0, 4).map((face, at) => (
        <Face key={at} face={face} className="size-full" />
      ))}
    </span>
  );
}
