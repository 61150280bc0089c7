import { Pencil } from 'lucide-react';
import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { ListenerChoices } from '@/components/ragas/listener-choices';
import { TaalSheet } from '@/components/ragas/taal-sheet';
import { ButtonLink } from '@/components/ui/button';
import { theViewer } from '@/lib/auth';
import { ClientWords } from '@/lib/i18n/client-words';
import { words } from '@/lib/i18n/server';
import { ownSa } from '@/lib/people';
import { bookFor, schoolFormats } from '../../library/school-formats';
import { keepSa } from '../../ragas/actions';
import { MusicRecordings } from '../../ragas/music-recordings';
import { taalView } from '../taal-view';

type Props = { params: Promise<{ slug: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { slug } = await params;
  return { title: (await bookFor(await theViewer())).taal.bySlug(slug)?.name };
}

/** One taal: its theka to read and hear, what is clapped and waved, what schools dispute, and what this school has in it. */
export default async function TaalPage({ params }: Props) {
  const viewer = await theViewer();
  const { slug } = await params;
  const formats = await schoolFormats(viewer);
  const taal = formats.book.taal.bySlug(slug) ?? notFound();
  return (
    <ClientWords areas={['ragaSounds']}>
      <TaalSheet
        taal={taalView(taal, formats)}
        choices={<ListenerChoices own={await ownSa(viewer)} keepSa={keepSa} lines={false} />}
        recordings={<MusicRecordings viewer={viewer} of={{ taal: slug }} name={taal.name} />}
        edit={
          viewer.role === 'teacher' && (
            <ButtonLink href={`/taals/${slug}/edit`} tone="wash" size="small" icon={<Pencil aria-hidden />}>
              {words('ragas')('edit')}
            </ButtonLink>
          )
        }
      />
    </ClientWords>
  );
}
