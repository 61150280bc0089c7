import { Pencil } from 'lucide-react';
import type { ReactNode } from 'react';
import { ButtonLink } from '@/components/ui/button';
import { Card } from '@/components/ui/card';
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
import { LyricsCard, NotesCard } from './words/said-card';
import { isOnItsWay, type ShelfRecording, trackOf } from './shelf-recording';

/** Everything a recording's page tells. `facts` are its tags, each with its name; `notes` and the rest in the teacher's words. */
export type FullRecording = ShelfRecording & {
  facts: readonly Fact[];
  notes: string;
  lyrics: string;
  original: { name: string; size: string } | null;
};

/** The parts that hang on rows of their own, drawn by the page; one that has nothing to show draws nothing. */
export type Sections = Record<'passages' | 'asked' | 'notation' | 'links' | 'sheets' | 'collections' | 'share', ReactNode> & { history?: ReactNode };

type Props = { recording: FullRecording; sections: Sections; hand?: TeacherHand };

/**
 * One recording on a page of its own. On a phone what is practised comes first: the large ▶ with its waveform, what is asked, the
 * passages, notation and words; then what else there is, its files, and for its teacher who hears it and who changed it.
 */
export function RecordingSheet({ recording, sections, hand }: Props) {
  const t = words('library');
  const s = words('sheet');
  const { id, title, raga, readiness } = recording;
  const edit = hand && `/library/${id}/words`;
  const home = raga ? { href: shelfAddress({ raga: raga.slug }), label: raga.name } : { href: '/library', label: t('title') };
  return (
    <ClientWords areas={hand ? ['libraryRow', 'sheetHand', 'libraryEdit'] : ['libraryRow', 'sheetHand']}>
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
      <div className="grid grid-cols-1 items-start gap-5 desk:grid-cols-[minmax(0,1fr)_20rem]">
        <div className="flex min-w-0 flex-col gap-5">
          <Card className="flex items-center gap-5 max-sm:flex-col max-sm:items-stretch">
            <Face face={raga?.face} sung className="mx-auto size-24 shrink-0 overflow-hidden rounded-large sm:mx-0 sm:size-40" />
            <div className="min-w-0 grow">
              {readiness.state === 'ready' ? <Listen track={trackOf(recording)} /> : <ReadinessLine id={id} readiness={readiness} hand={hand} />}
            </div>
          </Card>
          {!hand && sections.asked}
          {sections.passages}
          {sections.notation}
          <LyricsCard title={t('lyrics')} text={recording.lyrics} edit={edit} none={s('noLyrics')} />
          <NotesCard title={t('notes')} text={recording.notes} edit={edit} none={s('noNotes')} />
          {sections.sheets}
          {sections.links}
        </div>
        <div className="flex min-w-0 flex-col gap-5">
          {hand && sections.asked}
          <Facts facts={recording.facts} />
          {sections.collections}
          {sections.share}
          <Downloads id={id} title={title} original={recording.original} playable={readiness.state === 'ready'} />
        </div>
      </div>
      {sections.history && <div className="pt-5">{sections.history}</div>}
      <FreshWhile preparing={isOnItsWay(recording)} />
    </ClientWords>
  );
}
