/** Why a recording does not sound; its words are in messages/en.json under `player`. */
export type Trouble = 'offline' | 'signedOut' | 'notReady' | 'busy' | 'unplayable';

/** Asks the server why this address would not play, since an audio element only says that it did not. */
export async function troubleWith(src: string): Promise<Trouble> {
  if (!navigator.onLine) return 'offline';
  try {
    const { status } = await fetch(src, { method: 'HEAD', cache: 'no-store' });
    if (status === 401) return 'signedOut';
    if (status === 404) return 'notReady';
    // The server would give it: then it is this browser that cannot play it.
    return status < 400 ? 'unplayable' : 'busy';
  } catch {
    return 'offline';
  }
}
