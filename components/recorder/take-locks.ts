// Which page of this browser has a take in hand (Web Locks). A page that dies lets go.

/** Holds a take for this page, so that no other one offers or sends it. Returns how to let go. */
export function hold(id: string): () => void {
  let letGo: () => void = () => undefined;
  const held = new Promise<void>((done) => (letGo = done));
  void navigator.locks?.request(nameOf(id), () => held).catch(() => undefined);
  mine.push(id);
  had.add(id);
  return () => {
    const place = mine.indexOf(id);
    if (place >= 0) mine.splice(place, 1);
    letGo();
  };
}

/** Does something with a take, unless another page holds it; then it returns undefined. */
export async function ifFree<T>(id: string, work: () => Promise<T>): Promise<T | undefined> {
  if (!navigator.locks || mine.includes(id)) return work();
  return navigator.locks.request(nameOf(id), { ifAvailable: true }, (lock) => (lock ? work() : undefined));
}

/** The ids of the takes that other pages hold just now. */
export async function heldElsewhere(): Promise<ReadonlySet<string>> {
  const all = (await navigator.locks?.query().catch(() => undefined))?.held ?? [];
  const ids = all.flatMap(({ name }) => (name?.startsWith(PREFIX) ? name.slice(PREFIX.length) : []));
  return new Set(ids.filter((id) => !had.has(id)));
}

const mine: string[] = [];
// What this page has let go of may still count as held for a moment.
const had = new Set<string>();
const PREFIX = 'take/';
const nameOf = (id: string) => `${PREFIX}${id}`;
