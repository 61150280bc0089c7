import Link from 'next/link';
import { Card, CardTitle } from '@/components/ui/card';
import type { FormAction } from '@/components/ui/form';
import { words } from '@/lib/i18n/server';
import { PutIntoCollection } from './put-into-collection';

type Props = { recordingId: string; collections: readonly { id: string; name: string }[]; put?: FormAction<{ collectionId: string; name: string }> };

/** The collections a recording is in; its teacher can put it into another. */
export function CollectionsCard({ recordingId, collections, put }: Props) {
  const t = words('sheet');
  if (collections.length === 0 && !put) return null;
  return (
    <Card>
      <CardTitle end={put && <PutIntoCollection recordingId={recordingId} put={put} />}>{t('collections')}</CardTitle>
      {collections.length === 0 && <p className="text-small text-soft">{t('noCollections')}</p>}
      <ul className="empty:hidden">
        {collections.map(({ id, name }) => (
          <li key={id}>
            <Link href={`/library/collections/${id}`} prefetch={false} className="inline-flex min-h-11 items-center font-medium underline decoration-edge underline-offset-4 hover:decoration-current">
              {name}
            </Link>
          </li>
        ))}
      </ul>
    </Card>
  );
}
