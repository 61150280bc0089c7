import 'server-only';

export { addBatch, addParent, addStudent, archivePerson, chooseBatches, editPerson, restorePerson, unlinkParent } from './commands';
export { editSchool } from './school';
export { batches, children, headCount, ownSchool, PAGE, people, personById, self } from './queries';
