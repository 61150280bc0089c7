import type { Editable } from '@/components/library/edit-recording';
import type { RecordingDetails } from '@/lib/library/shared';
import type { Book } from '@/lib/music/book';
import { ragaTag } from '../../tag-names';

/** A recording as the edit form begins: '' where nothing is said. */
export const editable = (recording: RecordingDetails, book: Book): Editable => ({
  id: recording.id,
  version: recording.version,
  title: recording.title,
  raga: recording.raga ? { value: recording.raga, label: ragaTag(recording.raga, book).name } : null,
  taal: recording.taal ?? '',
  form: recording.form ?? '',
  kind: recording.kind,
  laya: recording.laya ?? '',
  sa: recording.sa ?? '',
  notes: recording.notes,
  recordedOn: recording.recordedOn ?? '',
});
