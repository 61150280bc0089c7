import { notFound } from 'next/navigation';
import { Refusal } from '@/lib/kit/refusal';

/** What a page is about, or its "not here": missing and not for this person are answered alike. */
export async function orNotHere<T>(looked: Promise<T>): Promise<T> {
  const found = await looked.catch((error: unknown) => {
    if (error instanceof Refusal && error.status === 404) return undefined;
    throw error;
  });
  return found ?? notFound();
}
