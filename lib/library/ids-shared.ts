import { z } from 'zod';
import { fault } from '@/lib/kit/fault';

// What the inputs of recordings, their sheets and collections have in common.

export const rowId = z.string().regex(/^[A-Za-z0-9_-]{1,64}$/, fault('notHere'));
export const said = (most: number) => z.string().overwrite((typed) => typed.replace(/\r\n?/g, '\n')).trim().max(most, fault('atMost'));
/** A place in a list, counted from 0. */
export const placeInList = z.coerce.number().int().min(0).max(5000);
