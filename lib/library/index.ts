import 'server-only';

export { attachmentFile, attachmentsOf, moveAttachment, removeAttachment, renameAttachment, restoreAttachment } from './attachments';
export {
  addToCollection,
  createCollection,
  deleteCollection,
  duplicateCollection,
  editCollection,
  moveInCollection,
  putIntoCollection,
  removeFromCollection,
  restoreCollection,
} from './collections';
export { collectionById, collections, collectionsLike, collectionsWith } from './collections-queries';
export { deleteRecording, editAndShare, editRecording, restoreRecording, retryConversion, shareWith } from './commands';
export { CONVERT, conversionWork } from './conversion';
export { MEASURE, measuringWork, waveformChore } from './measuring';
export { addLink, editLink, linksOf, removeLink } from './links';
export { addPassage, editPassage, passagesOf, removePassage } from './passages';
export {
  formsWithCounts,
  newest,
  PAGE,
  ragasWithCounts,
  recordingById,
  recordings,
  recordingsByIds,
  type SoundFile,
  soundFile,
  taalsWithCounts,
  type TagCount,
} from './queries';
export { hearersOf } from './hearers';
export { addRagaLink, type Learner, learnersOf, ragaExplanation, type RagaLink, ragaLinks, removeRagaLink } from './raga-room';
export { spaceUsed } from './quota';
export { deleteSearch, renameSearch, savedSearches, saveSearch } from './saved-searches';
export { type Found, searchRecordings } from './search';
export type { FacetCount } from './search-facets';
export { receiveUpload } from './receive';
export { librarySweep } from './sweep';
export { editsOf } from './edit-history';
export { bulkEdit, undoOperation, versionsOf } from './tagging';
export { mergeTag, renameTag, retagCount } from './tag-moves';
export { recordingsTagged, removeTerm, saveForm, saveRaga, saveTaal, schoolBook } from './terms';
export { waveformOf } from './waveform';
export { addRecordingFromFile, cancelUpload, uploadsInProgress } from './uploads';
