import { Pencil } from 'lucide-react';
import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { ListenerChoices } from '@/components/ragas/listener-choices';
import { RagaSheet } from '@/components/ragas/raga-sheet';
import { ButtonLink } from '@/components/ui/button';
import { theViewer } from '@/lib/auth';
import { ClientWords } from '@/lib/i18n/client-words';
import { words } from '@/lib/i18n/server';
import { ragaExplanation } from '@/lib/library';
import { ownSa } from '@/lib/people';
import { bookFor, schoolFormats } from '../../library/school-formats';
import { keepSa } from '../actions';
import { Learning } from '../learning';
import { MusicRecordings } from '../music-recordings';
import { RagaLinks } from '../raga-links';
import { ragaView } from '../raga-view';

type Props = { params: Promise<{ slug: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { slug } = await params;
  return { title: (await bookFor(await theViewer())).raga.bySlug(slug)?.name };
}

/** One raga: its face, how it goes and sounds, when it is sung, what schools dispute, and what this school has of it. */
export default async function RagaPage({ params }: Props) {
  const viewer = await theViewer();
  const { slug } = await params;
  const formats = await schoolFormats(viewer);
  const raga = formats.book.raga.bySlug(slug) ?? notFound();
  const [explanation, sa] = await Promise.all([ragaExplanation(viewer, slug), ownSa(viewer)]);
  return (
    <ClientWords areas={['ragaSounds', 'notation', ...(viewer.role === 'teacher' ? (['ragaForms'] as const) : [])]}>
      <RagaSheet
        raga={ragaView(raga, formats, explanation)}
        choices={<ListenerChoices own={sa} keepSa={keepSa} />}
        recordings={<MusicRecordings viewer={viewer} of={{ raga: slug }} name={raga.name} />}
        learning={<Learning viewer={viewer} raga={slug} />}
        links={<RagaLinks viewer={viewer} raga={raga} />}
        edit={
          viewer.role === 'teacher' && (
            <ButtonLink href={`/ragas/${slug}/edit`} tone="wash" size="small" icon={<Pencil aria-hidden />}>
              {words('ragas')('edit')}
            </ButtonLink>
          )
        }
      />
    </ClientWords>
  );
}
