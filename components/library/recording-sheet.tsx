import { Pencil } from 'lucide-react';
import type { ReactNode } from 'react';
import { ButtonLink } from '@/components/ui/button';
import { Card, CardTitle } from '@/components/ui/card';
import { Face } from '@/components/ui/face';
import { PageHeader } from '@/components/ui/page-header';
import { ClientWords } from '@/lib/i18n/client-words';
import { words } from '@/lib/i18n/server';
import { FreshWhile } from './fresh-while';
import { Listen } from './listen';
import { ReadinessLine } from './readiness-line';
import type { TeacherHand } from './recording-line';
import { Downloads } from './downloads';
import { type Fact, Facts } from './facts';
import { RecordingMenu } from './recording-menu';
import { shelfAddress } from './shelf-address';
import { isOnItsWay, type ShelfRecording, trackOf } from './shelf-recording';

/** Everything a recording's page tells. `facts` are its tags, each with its name; `notes` and the rest in the teacher's words. */
export type FullRecording = ShelfRecording & {
  facts: readonly Fact[];
  notes: string;
  lyrics: string;
  notation: string;
  original: { name: string; size: string };
};

/** One recording on a page of its own: its raga's face, the large ▶ with its waveform, what is said about it, and its files. */
export function RecordingSheet({ recording, hand, history }: { recording: FullRecording; hand?: TeacherHand; history?: ReactNode }) {
  const t = words('library');
  const { id, title, raga, readiness } = recording;
  const home = raga ? { href: shelfAddress({ raga: raga.slug }), label: raga.name } : { href: '/library', label: t('title') };
  return (
    <ClientWords areas={['libraryRow']}>
      <PageHeader
        title={title}
        back={home}
        end={
          hand && (
            <>
              <ButtonLink href={`/library/${id}/edit`} tone="wash" size="small" icon={<Pencil aria-hidden />} prefetch={false}>
                {t('edit')}
              </ButtonLink>
              <RecordingMenu id={id} title={title} goTo={home.href} remove={hand.remove} restore={hand.restore} />
            </>
          )
        }
      />
      <div className="grid grid-cols-1 gap-5 desk:grid-cols-[minmax(0,1fr)_20rem]">
        <div className="flex flex-col gap-5">
          <Card className="flex flex-col gap-5 sm:flex-row sm:items-center">
            <Face face={raga?.face} sung className="mx-auto size-40 shrink-0 overflow-hidden rounded-large sm:mx-0" />
            <div className="min-w-0 grow">
              {readiness.state === 'ready' ? <Listen track={trackOf(recording)} /> : <ReadinessLine id={id} readiness={readiness} hand={hand} />}
            </div>
          </Card>
          <Said title={t('notes')}>{recording.notes}</Said>
          <Said title={t('lyrics')}>{recording.lyrics}</Said>
          <Said title={t('notation')}>{recording.notation}</Said>
        </div>
        <div className="flex flex-col gap-5">
          <Facts facts={recording.facts} />
          <Downloads id={id} title={title} original={recording.original} playable={readiness.state === 'ready'} />
        </div>
      </div>
      {history && <div className="pt-5">{history}</div>}
      <FreshWhile preparing={isOnItsWay(recording)} />
    </ClientWords>
  );
}

function Said({ title, children }: { title: string; children: string }) {
  if (!children.trim()) return null;
  return (
    <Card>
      <CardTitle>{title}</CardTitle>
      <p className="max-w-prose whitespace-pre-line">{children}</p>
    </Card>
  );
}
