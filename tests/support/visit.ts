// The request that next/headers tells of, where there is no Next: one test sets it, the code under test reads it. Use:
//   jest.mock('next/headers', () => jest.requireActual('@/tests/support/visit').nextHeaders);
//   jest.mock('next/cache', () => jest.requireActual('@/tests/support/visit').nextCache);

type Jar = Map<string, string>;
let jar: Jar = new Map();

export const nextCache = { revalidatePath: () => undefined, revalidateTag: () => undefined };

export const nextHeaders = {
  headers: async () => new Headers({ cookie: [...jar].map(([name, value]) => `${name}=${value}`).join('; '), 'x-client-address': '192.0.2.7' }),
  cookies: async () => ({
    get: (name: string) => (jar.has(name) ? { name, value: jar.get(name) as string } : undefined),
    set: (name: string, value: string) => void jar.set(name, value),
    delete: (name: string) => void jar.delete(name),
  }),
};

/** Does something as a browser with this Cookie header would have it done. Returns what came of it, and the cookies afterwards. */
export async function visit<T>(cookie: string, work: () => Promise<T>): Promise<{ fruit: T; cookies: Jar }> {
  jar = new Map(cookie.split('; ').filter(Boolean).map((pair) => [pair.slice(0, pair.indexOf('=')), pair.slice(pair.indexOf('=') + 1)]));
  return { fruit: await work(), cookies: jar };
}
