import type { Prisma } from '@/generated/prisma/client';
import type { Who } from './who';

export type Model = Prisma.ModelName;
type Payload<M extends Model> = Prisma.TypeMap['model'][M]['payload'];
export type Column<M extends Model> = keyof Payload<M>['scalars'] & string;
type Relation<M extends Model> = keyof Payload<M>['objects'] & string;
export type Where<M extends Model> = NonNullable<Prisma.TypeMap['model'][M]['operations']['findMany']['args']['where']>;

/**
 * One model's line in the charter.
 *
 * `see`: the rows this viewer may open. `write`: what they may do to rows they see. `face`: the columns anyone of the school may
 * read through a relation, even of a row they may not open. `follows`: required relations whose row is visible whenever this one
 * is, so that a query may include it whole (tests/lib/db/charter.test.ts checks each claim).
 */
export type Line<M extends Model> = {
  see: (who: Who) => Where<M> | 'all' | 'none';
  write: (who: Who) => Hand<M>;
  face?: readonly Column<M>[];
  follows?: readonly Relation<M>[];
};

/** All of it, nothing of it, or some of it. */
export type Hand<M extends Model = Model> = 'free' | 'none' | Grip<M>;

/**
 * A limited hand. `create` and `update` name the columns that may be written ('any': all of them); a verb that is missing is not
 * granted. `of`: only rows whose columns hold one of these values, before and after. `fixed`: columns that must hold one of these
 * values whenever they are written, and must be written when a row is born.
 */
export type Grip<M extends Model = Model> = {
  create?: 'any' | readonly Column<M>[];
  update?: 'any' | readonly Column<M>[];
  delete?: true;
  of?: { [C in Column<M>]?: readonly string[] };
  fixed?: { [C in Column<M>]?: readonly (string | boolean)[] };
};

/** 'apart': outside the schools. Only lib/auth and lib/jobs reach it, with the raw client. A model without a line does not compile. */
export type Charter = { [M in Model]: Line<M> | 'apart' };
