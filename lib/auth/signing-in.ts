import 'server-only';
import { cookies, headers } from 'next/headers';
import { cookieFlags, sealed, sessionCookieName } from './cookie';
import { currentViewer } from './current-viewer';
import { deviceCookieFlags, deviceCookieName, pairedDevice, type PairedHere } from './paired-device';
import { type Place, placeOf } from './place';
import { endSession } from './sessions';

/** Where this request comes from. */
export async function here(): Promise<Place> {
  const all = await headers();
  return placeOf((name) => all.get(name));
}

/** Gives this browser the session: from now on it is that person. */
export async function enter(sessionId: string): Promise<void> {
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

/** Keeps a pairing on this device. */
export async function keepDevice(token: string): Promise<void> {
  (await cookies()).set(deviceCookieName(), token, deviceCookieFlags());
}
