import { RecordingList } from '@/components/library/recording-list';
import { type ShelfRecording, trackOf } from '@/components/library/shelf-recording';
import { PlayButton } from '@/components/player/play-button';
import { CardTitle } from '@/components/ui/card';
import { EmptyState } from '@/components/ui/empty-state';
import { Face } from '@/components/ui/face';
import { PageHeader } from '@/components/ui/page-header';
import { ClientWords } from '@/lib/i18n/client-words';
import { words } from '@/lib/i18n/server';

/** A child's page: one big ▶ on what the teacher shared last, and a few to hear again. */
export function StudentHome({ name, recordings }: { name: string; recordings: ShelfRecording[] }) {
  const t = words('home');
  const [first, ...others] = recordings.filter(({ readiness }) => readiness.state === 'ready');
  return (
    <>
      <PageHeader title={t('greeting', { name })} />
      {first ? <Newest recording={first} /> : <EmptyState title={t('nothing')} />}
      {others.length > 0 && (
        <section className="pt-8">
          <CardTitle>{t('listenAgain')}</CardTitle>
          <RecordingList label={t('listenAgain')} recordings={others} faces />
        </section>
      )}
    </>
  );
}

/** The newest recording, as large as its raga's face, with the one button a six-year-old needs. */
export function Newest({ recording }: { recording: ShelfRecording }) {
  const { title, raga, taal } = recording;
  return (
    <ClientWords areas={['player']}>
      <section className="overflow-hidden rounded-large border border-line bg-card">
        <Face face={raga?.face} sung className="mx-auto mt-5 w-3/5 max-w-72 rounded-large" />
        <div className="flex items-center gap-4 p-5">
          <div className="min-w-0 grow">
            {raga?.devanagari && (
              <p lang="hi" className="font-title text-soft">
                {raga.devanagari}
              </p>
            )}
            <h2 className="font-title text-subtitle text-balance">{title}</h2>
            <p className="text-small text-soft">{[raga?.name, taal].filter(Boolean).join(' · ')}</p>
          </div>
          <PlayButton track={trackOf(recording)} tone="kumkum" size="child" />
        </div>
      </section>
    </ClientWords>
  );
}
