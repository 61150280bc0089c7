import 'server-only';

export { addBatch, archiveBatch, chooseBatches, chooseMembers, joinBatch, leaveBatch, renameBatch, restoreBatch } from './batches';
export { addParent, addStudent, archivePerson, editPerson, restorePerson, writeNote } from './commands';
export { consentsOf, recordConsent, withdrawConsent } from './consents';
export { linkParent, unlinkParent } from './family';
export {
  batchById,
  batches,
  batchRows,
  callNames,
  cardStudents,
  children,
  headCount,
  notYetHere,
  PAGE,
  people,
  peopleLike,
  personById,
  type PersonInFull,
  self,
} from './queries';
export { chooseSa, ownSa } from './own-sa';
export { addStudents, studentsPreview } from './many';
export { type Alert, alerts, dismissAlert, editSchool, ownSchool, renewCode } from './school';
