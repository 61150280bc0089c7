import 'server-only';
import { notFound, redirect } from 'next/navigation';
import { currentViewer } from './current-viewer';
import type { Role, Viewer } from './viewer';

export { inviteTeacher } from './invitations';
export { type Invitation, openInvitations } from './open-invitations';
export { changePassword } from './passwords';
export { type DeviceRow, pairedDevices, unpairDevice } from './paired-device';
export {
  lastSignIns,
  mailParentLink,
  parentLinks,
  parentsWaiting,
  revokeLink,
  type SharedLink,
  shareParentLink,
  type Wish,
} from './parent-links';
export { makePairingLink } from './pairing';
export { issuePin, studentsWithPin } from './pin';
export { endAllSessions, endOwnSession, endSessionsOfPerson, isOnSharedDevice, type OpenSession, ownSessions } from './sessions';
export type { Parent, Role, Student, Teacher, Viewer } from './viewer';

/** Who is looking at this page. Nobody is sent to the sign-in. The one place where pages get their viewer. */
export async function theViewer(): Promise<Viewer> {
  return (await currentViewer()) ?? redirect('/sign-in');
}

/** The teacher looking at this page. For anyone else it does not exist. */
export const theTeacher = () => the('teacher');
export const theStudent = () => the('student');
export const theParent = () => the('parent');

async function the<R extends Role>(role: R): Promise<Extract<Viewer, { role: R }>> {
  const viewer = await theViewer();
  if (viewer.role !== role) notFound();
  return viewer as Extract<Viewer, { role: R }>;
}
