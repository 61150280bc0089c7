import { z } from 'zod';
import { fault } from '@/lib/kit/fault';

const name = z.string().trim().min(1, fault('title')).max(60, fault('atMost'));
const searchId = z.string().regex(/^[A-Za-z0-9_-]{1,64}$/, fault('notHere'));

/** A search to be kept: `query` is what stands behind the ? of its address. */
export const savedSearch = z.object({ name, query: z.string().trim().min(1).max(1_000) });
export const searchName = z.object({ searchId, name });
export const oneSearch = z.object({ searchId });

export type SavedSearch = { id: string; name: string; query: string };
