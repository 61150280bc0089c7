import type { DBSchema, IDBPDatabase } from 'idb';
import type { Sound, Take } from './take';

/** A second of a take: its place in it, its sound, and how loud it was. */
export type Slice = { n: number; bytes: ArrayBuffer; levels: readonly number[] };

/** Where something is: safely on this device, or only in this page, because there is no room or the browser keeps nothing. */
export type Kept = 'device' | 'page';

export type Shelf = ReturnType<typeof takeShelf>;

interface Shelves extends DBSchema {
  takes: { key: string; value: Take; indexes: { owner: string } };
  slices: { key: [string, number]; value: Slice & { takeId: string } };
}

/**
 * Takes as this browser keeps them (IndexedDB), slice by slice, until the school has them. What the device has no room for is held in the
 * page, so that nothing that was sung is let go while it is open.
 */
export function takeShelf(name = 'takes') {
  let opened: Promise<IDBPDatabase<Shelves>> | undefined;
  const held = new Map<string, { take: Take; slices: Slice[] }>();

  const lost = () => void (opened = undefined);
  const device = () =>
    (opened ??= open(name, lost).catch((error: unknown) => {
      lost();
      throw error;
    }));

  async function write(take: Take, slice?: Slice): Promise<Kept> {
    // Once there was no room for a slice, the ones after it stay beside it, so that none comes before another.
    if (!held.has(take.id)) {
      try {
        const work = (await device()).transaction(['takes', 'slices'], 'readwrite', { durability: 'strict' });
        await Promise.all([work.objectStore('takes').put(take), slice && work.objectStore('slices').put({ ...slice, takeId: take.id }), work.done]);
        return 'device';
      } catch {
        held.set(take.id, { take, slices: [] });
      }
    }
    const page = held.get(take.id)!;
    page.take = take;
    if (slice) page.slices.push(slice);
    return 'page';
  }

  const onDevice = async <T>(work: (db: IDBPDatabase<Shelves>) => Promise<T>): Promise<T | undefined> => device().then(work).catch(() => undefined);

  return {
    /** Writes what a take is, and its next slice with it. */
    keep: write,

    /** This person's takes, the newest first. */
    async of(owner: string): Promise<Take[]> {
      const there = (await onDevice((db) => db.getAllFromIndex('takes', 'owner', owner))) ?? [];
      const inPage = [...held.values()].flatMap(({ take }) => (take.owner === owner ? [take] : []));
      return [...there.filter(({ id }) => !held.has(id)), ...inPage].sort((one, other) => other.startedAt - one.startedAt);
    },

    /** A take's whole sound. Read in parts, so that two hours need not be in memory at once. */
    async sound({ id, mime }: Take): Promise<Sound> {
      const parts: Blob[] = [];
      const levels: number[] = [];
      const add = (slices: readonly Slice[]) => {
        parts.push(new Blob(slices.map(({ bytes }) => bytes)));
        for (const slice of slices) levels.push(...slice.levels);
      };
      for (let from = 0; ; from += PART) {
        const some = (await onDevice((db) => db.getAll('slices', IDBKeyRange.bound([id, from], [id, from + PART], false, true)))) ?? [];
        if (some.length === 0) break;
        add(some);
      }
      add(held.get(id)?.slices ?? []);
      return { blob: new Blob(parts, { type: mime }), levels };
    },

    /** Lets go of a take: the school has it, or its owner threw it away. */
    async forget(id: string): Promise<void> {
      held.delete(id);
      await onDevice(async (db) => {
        const work = db.transaction(['takes', 'slices'], 'readwrite');
        const slices = IDBKeyRange.bound([id, 0], [id, Infinity]);
        await Promise.all([work.objectStore('takes').delete(id), work.objectStore('slices').delete(slices), work.done]);
      });
    },
  };
}

const PART = 120;

async function open(name: string, onLost: () => void) {
  const { openDB } = await import('idb');
  return openDB<Shelves>(name, 1, {
    upgrade: (shelf) => {
      shelf.createObjectStore('takes', { keyPath: 'id' }).createIndex('owner', 'owner');
      shelf.createObjectStore('slices', { keyPath: ['takeId', 'n'] });
    },
    blocking: (_, __, event) => {
      (event.target as IDBDatabase).close();
      onLost();
    },
    terminated: onLost,
  });
}
