import 'server-only';
import type { Viewer } from '@/lib/auth/viewer';
import { notFound } from '@/lib/kit/refusal';
import { refused } from './refused';
import type { SavedSearch } from './search-shared';

const MOST = 24;
const ROW = { id: true, name: true, query: true } as const;

/** The searches this person has kept, the oldest first. Nobody else sees them. */
export const savedSearches = (viewer: Viewer): Promise<SavedSearch[]> =>
  viewer.db.savedSearch.findMany({ where: { ownerId: viewer.personId }, orderBy: [{ createdAt: 'asc' }, { id: 'asc' }], select: ROW, take: MOST });

/** Keeps a search under a name. One that is kept already gets the new name. Refuses more than a person can look through. */
export async function saveSearch({ db, schoolId, personId: ownerId }: Viewer, { name, query }: Omit<SavedSearch, 'id'>): Promise<SavedSearch> {
  return db.transaction(async (tx) => {
    const same = await tx.savedSearch.findFirst({ where: { ownerId, query }, select: { id: true } });
    if (same) return tx.savedSearch.update({ where: { id: same.id }, data: { name }, select: ROW });
    if ((await tx.savedSearch.count({ where: { ownerId } })) >= MOST) throw refused('tooManySearches', { status: 409, values: { most: MOST } });
    return tx.savedSearch.create({ data: { schoolId, ownerId, name, query }, select: ROW });
  });
}

/** Gives a kept search another name. Refuses (404) one that is not this person's. */
export async function renameSearch({ db }: Viewer, { searchId, name }: { searchId: string; name: string }): Promise<{ searchId: string }> {
  const { count } = await db.savedSearch.updateMany({ where: { id: searchId }, data: { name } });
  if (count === 0) throw notFound();
  return { searchId };
}

/** Forgets a kept search; `saveSearch` with what it returns brings it back. Refuses (404) one that is not this person's. */
export async function deleteSearch({ db }: Viewer, { searchId }: { searchId: string }): Promise<Omit<SavedSearch, 'id'>> {
  return db.transaction(async (tx) => {
    const there = await tx.savedSearch.findFirst({ where: { id: searchId }, select: { name: true, query: true } });
    if (!there) throw notFound();
    await tx.savedSearch.deleteMany({ where: { id: searchId } });
    return there;
  });
}
