import 'server-only';
import { cookies, headers } from 'next/headers';
import { cookieFlags, sealed, sessionCookieName } from './cookie';
import { currentViewer } from './current-viewer';
import { deviceCookieFlags, deviceCookieName, pairedDevice, type PairedHere } from './paired-device';
import { pairHere } from './pairing';
import { type Place, placeOf } from './place';
import { refused } from './refused';
import { endSession } from './sessions';
import { signInPairedStudent } from './sign-in-student';

/** Where this request comes from. */
export async function here(): Promise<Place> {
  const all = await headers();
  return placeOf((name) => all.get(name));
}

/** Makes a way of signing in (which returns a session's id) into one that gives the session to the browser asking. */
export const entering =
  <G>(signIn: (given: G, place: Place) => Promise<string>) =>
  async (given: G): Promise<void> =>
    enter(await signIn(given, await here()));

// From now on this browser is that person, and no longer whoever it was before.
async function enter(sessionId: string): Promise<void> {
  const before = await currentViewer();
  if (before) await endSession(before.sessionId);
  (await cookies()).set(sessionCookieName(), await sealed(sessionId), cookieFlags());
}

/** Ends this browser's session. The device's pairing stays: its children still see their faces. */
export async function leave(): Promise<void> {
  const viewer = await currentViewer();
  if (viewer) await endSession(viewer.sessionId);
  (await cookies()).delete(sessionCookieName());
}

/** The pairing of this device, if it has one. */
export const deviceHere = async (): Promise<PairedHere | null> => pairedDevice((await cookies()).get(deviceCookieName())?.value);

/** Signs in the child whose face was touched on this device; returns the new session's id. */
export async function meetFace(chosen: { studentId: string; pin: string }, place: Place): Promise<string> {
  const device = await deviceHere();
  if (!device) throw refused('deviceForgotten', { status: 401 });
  return signInPairedStudent(chosen, device, place);
}

/** Uses a pairing link on this device: from now on it shows the link's children. */
export async function pairThisDevice({ token }: { token: string }): Promise<void> {
  const kept = await pairHere({ token, name: (await here()).device }, await deviceHere());
  (await cookies()).set(deviceCookieName(), kept, deviceCookieFlags());
}
