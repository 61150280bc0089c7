'use server';

import { issuePin, mailParentLink, revokeLink, shareParentLink } from '@/lib/auth';
import { action } from '@/lib/kit/action';
import * as domain from '@/lib/people';
import * as given from '@/lib/people/shared';

const toPerson = ({ personId }: { personId: string }) => `/people/${personId}`;

export const addStudent = action({ as: 'teacher', input: given.newStudent, goTo: toPerson }, domain.addStudent);
export const addParent = action({ as: 'teacher', input: given.newParent, goTo: toPerson }, domain.addParent);
export const editPerson = action({ as: 'teacher', input: given.personEdit }, domain.editPerson);
export const archivePerson = action({ as: 'teacher', input: given.onePerson }, domain.archivePerson);
export const restorePerson = action({ as: 'teacher', input: given.onePerson }, domain.restorePerson);
export const unlinkParent = action({ as: 'teacher', input: given.guardianship }, domain.unlinkParent);
export const addBatch = action({ as: 'teacher', input: given.newBatch }, domain.addBatch);
export const chooseBatches = action({ as: 'teacher', input: given.batchChoice }, domain.chooseBatches);
export const newPin = action({ as: 'teacher', input: given.onePerson }, (teacher, { personId }) => issuePin(teacher, personId));
export const shareLink = action({ as: 'teacher', input: given.onePerson }, (teacher, { personId }) => shareParentLink(teacher, personId));
export const mailLink = action({ as: 'teacher', input: given.onePerson }, (teacher, { personId }) => mailParentLink(teacher, personId));
export const takeLinkBack = action({ as: 'teacher', input: given.oneLink }, (teacher, { linkId }) => revokeLink(teacher, linkId));
