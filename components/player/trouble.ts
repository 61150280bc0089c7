/** Why a recording does not sound; its words are in messages/en.json under `player`. */
export type Trouble = 'offline' | 'signedOut' | 'notReady';

/** Asks the server why this address would not play, since an audio element only says that it did not. */
export async function troubleWith(src: string): Promise<Trouble> {
  if (!navigator.onLine) return 'offline';
  try {
    const { status } = await fetch(src, { method: 'HEAD', cache: 'no-store' });
    return status === 401 ? 'signedOut' : status >= 500 ? 'offline' : 'notReady';
  } catch {
    return 'offline';
  }
}
