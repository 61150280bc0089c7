'use server';

import { endSessionsOfPerson, issuePin, mailParentLink, revokeLink, shareParentLink } from '@/lib/auth';
import { action } from '@/lib/kit/action';
import * as domain from '@/lib/people';
import * as given from '@/lib/people/shared';

export const addParent = action({ as: 'teacher', input: given.newParent, goTo: ({ personId }) => `/people/${personId}` }, domain.addParent);
export const linkParent = action({ as: 'teacher', input: given.guardianship }, domain.linkParent);
export const unlinkParent = action({ as: 'teacher', input: given.guardianship }, domain.unlinkParent);
export const editPerson = action({ as: 'teacher', input: given.personEdit }, domain.editPerson);
export const archivePerson = action({ as: 'teacher', input: given.onePerson }, async (teacher, one) => {
  const archived = await domain.archivePerson(teacher, one);
  await endSessionsOfPerson(teacher, one.personId);
  return archived;
});
export const restorePerson = action({ as: 'teacher', input: given.onePerson }, domain.restorePerson);
export const writeNote = action({ as: 'teacher', input: given.note }, domain.writeNote);
export const recordConsent = action({ as: 'teacher', input: given.newConsent }, domain.recordConsent);
export const withdrawConsent = action({ as: 'teacher', input: given.oneConsent }, domain.withdrawConsent);
export const chooseBatches = action({ as: 'teacher', input: given.batchChoice }, domain.chooseBatches);
export const newPin = action({ as: 'teacher', input: given.onePerson }, (teacher, { personId }) => issuePin(teacher, personId));
export const shareLink = action({ as: 'teacher', input: given.onePerson }, (teacher, { personId }) => shareParentLink(teacher, personId));
export const mailLink = action({ as: 'teacher', input: given.onePerson }, (teacher, { personId }) => mailParentLink(teacher, personId));
export const takeLinkBack = action({ as: 'teacher', input: given.oneLink }, (teacher, { linkId }) => revokeLink(teacher, linkId));
