import { type Kept, keptFrom } from './kept';
import type { Track } from './track';

// What the server keeps of one's own listening, so that another device goes on where this one left. Nothing waits for it.

/** Whose listening it is: a page that was left open is no way into what belongs to whoever signed in after. */
export const listensAs = (personId: string): void => void (listener = personId);

/** How this person left a recording on whichever device was last; null where that is not known, or not in a moment. */
export async function leftElsewhere({ href }: Track): Promise<Kept | null> {
  if (!href || !navigator.onLine) return null;
  try {
    const answer = await fetch(addressOf(href), { signal: AbortSignal.timeout?.(2_000) });
    return answer.ok ? keptFrom(await answer.json()) : null;
  } catch {
    return null;
  }
}

/** Tells the server, at most every fifteen seconds; `now`: at once, also while the page is being left. */
export function tellElsewhere({ id, href }: Track, kept: Kept, { now = false } = {}): void {
  if (!href || (!now && last.id === id && Date.now() - last.at < 15_000)) return;
  const body = JSON.stringify(kept);
  const said = bodyWithoutTime(kept);
  if (last.id === id && last.said === said) return;
  last = { id, at: Date.now(), said };
  const sent = fetch(addressOf(href), { method: 'PUT', body, headers: { 'Content-Type': 'application/json' }, keepalive: true });
  // Offline it is told the next time; this device knows anyway.
  sent.catch(() => (last = NOTHING));
}

const addressOf = (href: string) => `${href}/listening?as=${listener}`;
const bodyWithoutTime = (kept: Kept) => JSON.stringify({ ...kept, when: 0 });
const NOTHING = { id: '', at: 0, said: '' };
let last = NOTHING;
let listener = '';
