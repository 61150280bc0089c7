import 'server-only';
import type { Teacher } from '@/lib/auth/viewer';
import type { Tables } from '@/lib/db/school-db';
import { notFound } from '@/lib/kit/refusal';
import type { NewCollection } from './collections-shared';
import { ensureHearable } from './hearable';
import { moved } from './order-rules';
import { refused } from './refused';

type One = { collectionId: string };
type Item = One & { recordingId: string };
const MOST = 500;

/** Makes a collection, with these recordings in this order. Refuses a name that another collection has. */
export async function createCollection(teacher: Teacher, { name, description, recordingIds }: NewCollection): Promise<One> {
  return teacher.db.transaction(async (db) => {
    await ensureNameIsFree(db, name);
    const { schoolId, personId: authorId } = teacher;
    const { id } = await db.collection.create({ data: { schoolId, authorId, name, description }, select: { id: true } });
    for (const [position, recordingId] of [...new Set(recordingIds)].entries()) {
      await ensureHearable(db, recordingId);
      await db.collectionItem.create({ data: { schoolId, collectionId: id, recordingId, position }, select: { id: true } });
    }
    return { collectionId: id };
  });
}

/** Changes a collection's name and description. */
export async function editCollection(teacher: Teacher, { collectionId, name, description }: One & { name: string; description: string }): Promise<One> {
  return teacher.db.transaction(async (db) => {
    await existing(db, collectionId);
    await ensureNameIsFree(db, name, collectionId);
    await db.collection.update({ where: { id: collectionId }, data: { name, description } });
    return { collectionId };
  });
}

/** Puts a collection away; its recordings stay in the library. `restoreCollection` brings it back for thirty days. */
export async function deleteCollection({ db }: Teacher, { collectionId }: One): Promise<One> {
  const { count } = await db.collection.updateMany({ where: { id: collectionId, deletedAt: null }, data: { deletedAt: new Date() } });
  if (count === 0) throw notFound();
  return { collectionId };
}

/** Brings a deleted collection back, as it was. One that is there already stays. */
export async function restoreCollection({ db }: Teacher, { collectionId }: One): Promise<One> {
  const { count } = await db.collection.updateMany({ where: { id: collectionId }, data: { deletedAt: null } });
  if (count === 0) throw notFound();
  return { collectionId };
}

/** The same recordings in the same order under another name. */
export async function duplicateCollection(teacher: Teacher, { collectionId, name }: One & { name: string }): Promise<One> {
  const { description } = await existing(teacher.db, collectionId);
  const ids = await order(teacher.db, collectionId, { recording: { deletedAt: null } });
  return createCollection(teacher, { name: await freeName(teacher.db, name), description, recordingIds: ids });
}

/** Puts a recording at the end of a collection, or at a place. One that is in it already stays where it is. */
export async function addToCollection(teacher: Teacher, { collectionId, recordingId, to }: Item & { to?: number }): Promise<One> {
  return teacher.db.transaction(async (db) => {
    await existing(db, collectionId);
    await ensureHearable(db, recordingId);
    const there = await order(db, collectionId);
    if (there.includes(recordingId)) return { collectionId };
    if (there.length >= MOST) throw refused('collectionFull', { status: 409 });
    await db.collectionItem.create({ data: { schoolId: teacher.schoolId, collectionId, recordingId, position: there.length }, select: { id: true } });
    if (to !== undefined) await put(db, collectionId, moved([...there, recordingId], recordingId, to));
    return { collectionId };
  });
}

/** The same by `id:…` of a collection, or by the name of a new one. */
export async function putIntoCollection(teacher: Teacher, { recordingId, collection }: { recordingId: string; collection: string }): Promise<One & { name: string }> {
  const id = /^id:([\w-]{1,64})$/.exec(collection)?.[1];
  const named = id ? undefined : await teacher.db.collection.findFirst({ where: { name: collection, deletedAt: null }, select: { id: true } });
  const known = id ?? named?.id;
  const { collectionId } = known
    ? await addToCollection(teacher, { collectionId: known, recordingId })
    : await createCollection(teacher, { name: collection.slice(0, 80), description: '', recordingIds: [recordingId] });
  return { collectionId, name: (await existing(teacher.db, collectionId)).name };
}

/** Takes a recording out of a collection. Returns where it stood, so that it can be put back there. */
export async function removeFromCollection({ db: outer }: Teacher, { collectionId, recordingId }: Item): Promise<Item & { to: number }> {
  return outer.transaction(async (db) => {
    await existing(db, collectionId);
    const to = (await order(db, collectionId)).indexOf(recordingId);
    if (to < 0) throw notFound();
    await db.collectionItem.deleteMany({ where: { collectionId, recordingId } });
    return { collectionId, recordingId, to };
  });
}

/** Moves a recording to another place of a collection (from 0). */
export async function moveInCollection({ db: outer }: Teacher, { collectionId, recordingId, to }: Item & { to: number }): Promise<One> {
  return outer.transaction(async (db) => {
    await existing(db, collectionId);
    const there = await order(db, collectionId);
    if (!there.includes(recordingId)) throw notFound();
    await put(db, collectionId, moved(there, recordingId, to));
    return { collectionId };
  });
}

async function existing(db: Tables, id: string) {
  const row = await db.collection.findFirst({ where: { id, deletedAt: null }, select: { name: true, description: true } });
  if (!row) throw notFound();
  return row;
}

async function order(db: Tables, collectionId: string, only: { recording?: { deletedAt: null } } = {}): Promise<string[]> {
  const items = await db.collectionItem.findMany({ where: { collectionId, ...only }, select: { recordingId: true }, orderBy: [{ position: 'asc' }, { id: 'asc' }] });
  return items.map(({ recordingId }) => recordingId);
}

async function put(db: Tables, collectionId: string, ids: readonly string[]) {
  for (const [position, recordingId] of ids.entries())
    await db.collectionItem.updateMany({ where: { collectionId, recordingId, NOT: { position } }, data: { position } });
}

async function ensureNameIsFree(db: Tables, name: string, but?: string) {
  const taken = await db.collection.count({ where: { name, deletedAt: null, ...(but && { NOT: { id: but } }) } });
  if (taken > 0) throw refused('collectionTaken', { status: 409, field: 'name' });
}

// "Recital 2", "Recital 3" …
async function freeName(db: Tables, name: string): Promise<string> {
  const taken = new Set((await db.collection.findMany({ where: { deletedAt: null, name: { startsWith: name } }, select: { name: true } })).map((row) => row.name));
  let at = 2;
  while (taken.has(`${name} ${at}`)) at += 1;
  return taken.has(name) ? `${name} ${at}` : name;
}
