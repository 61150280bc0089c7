import type { PrismaClient } from '@/generated/prisma/client';
import { type Apart, charter } from './charter';
import type { Model } from './charter-line';
import { type RawDb, rawDb, rawTransaction } from './client';
import { guard, type Verb, VERBS } from './wall/guard';
import { refuse } from './wall/trespass';
import type { Who } from './who';

type Table = Uncapitalize<Exclude<Model, Apart>>;

/** The tables of one school, with the verbs that have a meaning there. */
export type Tables = { readonly [T in Table]: Pick<PrismaClient[T], Verb> };

/** What a viewer holds: tables, and transactions. No raw SQL, no $extends, no $parent, no table outside the schools. */
export type SchoolDb = Tables & {
  /** Does the work whole or not at all (lib/db/client.ts, rawTransaction). */
  transaction<T>(work: (tx: Tables) => Promise<T>, limits?: { maxWait?: number; timeout?: number }): Promise<T>;
};

/**
 * The wall: the database as one viewer may see it. Every call is rewritten by `guard` before Prisma hears of it; the answer is a
 * plain promise, so there is no fluent way on from it to rows that were not asked for here.
 */
export function schoolDb(given: Who): SchoolDb {
  // Prisma reads { schoolId: undefined } as no condition at all.
  if (!given.schoolId || !given.personId) return refuse('a viewer has a school and a person');
  const who: Who = Object.freeze({ ...given, childIds: Object.freeze([...(given.childIds ?? [])]) });
  const transaction: SchoolDb['transaction'] = (work, limits) =>
    rawTransaction((db) => work(doors(who, () => db) as unknown as Tables), limits);
  return doors(who, rawDb, transaction) as unknown as SchoolDb;
}

const MODELS = new Map<string, Model>(
  (Object.keys(charter) as Model[]).filter((model) => charter[model] !== 'apart').map((model) => [tableOf(model), model]),
);

function tableOf(model: Model) {
  return model.charAt(0).toLowerCase() + model.slice(1);
}

// Tables are made when first asked for: a request needs a handful of the fifty.
function doors(who: Who, source: () => RawDb, transaction?: SchoolDb['transaction']) {
  const made = new Map<string, object>();
  return new Proxy(Object.freeze(Object.create(null)) as object, {
    get(_, name) {
      if (name === 'transaction') return transaction;
      const model = MODELS.get(String(name));
      if (!model) return undefined;
      const known = made.get(model) ?? door(who, model, source);
      made.set(model, known);
      return known;
    },
  });
}

function door(who: Who, model: Model, source: () => RawDb) {
  const verbs = VERBS.map((verb) => [verb, async (args?: unknown) => call(source(), model, verb, guard(who, model, verb, args))]);
  return Object.freeze(Object.assign(Object.create(null), Object.fromEntries(verbs)));
}

function call(db: RawDb, model: Model, verb: Verb, args: unknown) {
  const table = db[tableOf(model) as keyof RawDb] as unknown as Record<Verb, (args: unknown) => Promise<unknown>>;
  return table[verb](args);
}
