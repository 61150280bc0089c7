import { AttachmentsCard } from '@/components/library/attachments/attachments-card';
import { CollectionsCard } from '@/components/library/collections/collections-card';
import { LinksCard } from '@/components/library/links/links-card';
import { NotationCard } from '@/components/library/notation/drawn-notation';
import { PassagesCard } from '@/components/library/passages/passages-card';
import type { Sections } from '@/components/library/recording-sheet';
import { ShareCard } from '@/components/library/share/share-card';
import { type ShelfRecording, trackOf } from '@/components/library/shelf-recording';
import type { Viewer } from '@/lib/auth';
import { env } from '@/lib/env';
import type { Formats } from '@/lib/i18n/formats';
import { attachmentsOf, collectionsWith, linksOf, passagesOf } from '@/lib/library';
import type { RecordingDetails } from '@/lib/library/shared';
import { Asked } from '../../practice/asked';
import { changeHearers, putInto } from './actions';
import { moveSheet, removeSheet, renameSheet, restoreSheet } from './attachments/actions';
import { hearersOf } from './edit/hearers-of';
import { heardByInWords } from './heard-by';
import { addLink, editLink, removeLink } from './links/actions';
import { addPassage, editPassage, removePassage } from './passages/actions';
import { scriptOfDevice } from './script-of-device';

type Told = { viewer: Viewer; recording: RecordingDetails; shelf: ShelfRecording; formats: Formats };

/** The parts of a recording's page that hang on rows of their own, each with what this viewer may do there. */
export async function sectionsOf({ viewer, recording, shelf, formats }: Told): Promise<Sections> {
  const { id, title, notation, taal } = recording;
  const teacher = viewer.role === 'teacher' ? viewer : undefined;
  const [passages, links, sheets, collections, script] = await Promise.all([
    passagesOf(viewer, id),
    linksOf(viewer, id),
    attachmentsOf(viewer, id),
    collectionsWith(viewer, id),
    scriptOfDevice(),
  ]);
  const track = shelf.readiness.state === 'ready' ? trackOf(shelf) : undefined;
  const shared = passages.filter((passage) => passage.shared).map(({ id: passageId, label }) => ({ id: passageId, label }));
  return {
    passages: <PassagesCard recordingId={id} passages={passages} track={track} teaches={Boolean(teacher)} hand={{ add: addPassage, edit: editPassage, remove: removePassage }} />,
    asked: <Asked viewer={viewer} subject={{ recordingId: id, passages: shared }} />,
    notation: <NotationCard written={{ recordingId: id, text: notation, taal, script, track }} teaches={Boolean(teacher)} />,
    links: <LinksCard recordingId={id} links={links} hand={teacher && { add: addLink, edit: editLink, remove: removeLink }} />,
    sheets: (
      <AttachmentsCard
        recordingId={id}
        sheets={sheets}
        hand={teacher && { owner: teacher.personId, rename: renameSheet, move: moveSheet, remove: removeSheet, restore: restoreSheet }}
      />
    ),
    collections: <CollectionsCard recordingId={id} collections={collections} put={teacher && putInto} />,
    share: (
      <ShareCard
        recordingId={id}
        title={title}
        address={`${env().publicUrl.replace(/\/$/, '')}/library/${id}`}
        heardBy={teacher && heardByInWords(recording, formats)}
        change={teacher && { hearers: await hearersOf(teacher, recording), save: changeHearers }}
      />
    ),
  };
}
