/** Holds a take for this page, so that no other page of this browser offers it. Returns how to let go; a page that dies lets go too. */
export function hold(id: string): () => void {
  let letGo: () => void = () => undefined;
  const held = new Promise<void>((done) => (letGo = done));
  void navigator.locks?.request(nameOf(id), () => held).catch(() => undefined);
  return letGo;
}

/** Does something with a take, unless a page holds it; then it returns undefined. */
export async function ifFree<T>(id: string, work: () => Promise<T>): Promise<T | undefined> {
  if (!navigator.locks) return work();
  return navigator.locks.request(nameOf(id), { ifAvailable: true }, (lock) => (lock ? work() : undefined));
}

/** The ids of the takes that some page holds just now. */
export async function held(): Promise<ReadonlySet<string>> {
  const all = (await navigator.locks?.query().catch(() => undefined))?.held ?? [];
  return new Set(all.flatMap(({ name }) => (name?.startsWith(PREFIX) ? name.slice(PREFIX.length) : [])));
}

const PREFIX = 'take/';
const nameOf = (id: string) => `${PREFIX}${id}`;
