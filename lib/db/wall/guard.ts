import type { Hand, Model } from '../charter-line';
import type { Who } from '../who';
import { isPlain, isTree, listed, readOnce, type Tree } from './kin';
import { refuseTellingOrder } from './order';
import { project, refuseUnknown } from './project';
import { bornRow, changedRow, reachOf, refuseUnlessGranted } from './rows';
import { handOf, homeOf, sightOf } from './sight';
import { refuse } from './trespass';
import { refuseHoles, treeOf, where } from './where';

const ROWS = ['findUnique', 'findUniqueOrThrow', 'findFirst', 'findFirstOrThrow', 'findMany'] as const;
const SUMS = ['count', 'aggregate', 'groupBy'] as const;
const CREATES = ['create', 'createMany', 'createManyAndReturn'] as const;
const UPDATES = ['update', 'updateMany', 'updateManyAndReturn'] as const;
const DELETES = ['delete', 'deleteMany'] as const;

/** Every verb that has a meaning within one school. Raw SQL has none. */
export const VERBS = [...ROWS, ...SUMS, ...CREATES, ...UPDATES, ...DELETES, 'upsert'] as const;
export type Verb = (typeof VERBS)[number];

/**
 * Prisma's arguments, made safe: tied to the viewer's school and to what the charter lets them see and do there. Takes what a query
 * asked for; returns what to ask instead; throws a Trespass for what is not granted or not understood.
 */
export function guard(who: Who, model: Model, verb: Verb, asked: unknown = {}): Tree {
  const args = isTree(asked) && isPlain(asked) ? (readOnce(asked) as Tree) : refuse('arguments are an object');
  refuseUnknown(args);
  refuseTellingOrder(who, model, args.orderBy);
  if (isOneOf(ROWS, verb)) return { ...project(who, model, args, true), where: sighted(who, model, args), ...cursor(who, model, args) };
  if (isOneOf(SUMS, verb)) return { ...args, where: sighted(who, model, args), ...cursor(who, model, args) };
  const hand = handOf(who, model);
  const out = project(who, model, args, false);
  if (isOneOf(CREATES, verb)) return { ...out, data: born(who, model, hand, args.data) };
  if (isOneOf(UPDATES, verb)) return { ...out, where: reached(who, model, hand, args), data: changed(who, model, hand, args.data) };
  if (isOneOf(DELETES, verb)) return { ...out, where: doomed(who, model, hand, args) };
  if (verb !== 'upsert') return refuse(`${model}.${String(verb)} has no meaning within one school`);
  return {
    ...out,
    where: reached(who, model, hand, args),
    create: born(who, model, hand, args.create),
    update: changed(who, model, hand, args.update),
  };
}

// The rows of this school that the viewer may see, among those asked for. Keys stay at the top, where Prisma looks for unique ones.
function sighted(who: Who, model: Model, args: Tree, further: Tree[] = []): Tree {
  const asked = args.where === undefined ? {} : where(who, model, treeOf(args.where));
  const sight = sightOf(who, model);
  return { ...asked, AND: [...listed(asked.AND), homeOf(who, model), ...(sight ? [sight] : []), ...further] };
}

function reached(who: Who, model: Model, hand: Hand, args: Tree): Tree {
  refuseHoles(args.where);
  return sighted(who, model, args, reachOf(hand));
}

function born(who: Who, model: Model, hand: Hand, data: unknown) {
  refuseUnlessGranted(who, model, hand, 'create');
  return Array.isArray(data) ? data.map((row) => bornRow(who, model, hand, row)) : bornRow(who, model, hand, data);
}

function changed(who: Who, model: Model, hand: Hand, data: unknown) {
  refuseUnlessGranted(who, model, hand, 'update');
  return changedRow(who, model, hand, data);
}

function doomed(who: Who, model: Model, hand: Hand, args: Tree) {
  refuseUnlessGranted(who, model, hand, 'delete');
  return reached(who, model, hand, args);
}

// A cursor is looked up by its key alone, whatever `where` says: a foreign one would tell where that row sorts among one's own.
function cursor(who: Who, model: Model, args: Tree): Tree {
  if (args.cursor === undefined) return {};
  const key = isTree(args.cursor) ? args.cursor.schoolId_id : undefined;
  if (!isTree(key) || sightOf(who, model)) return refuse('page by { schoolId_id } and only where everything is seen; else page by where');
  return { cursor: { schoolId_id: { ...key, schoolId: who.schoolId } } };
}

const isOneOf = <V extends string>(verbs: readonly V[], verb: string): verb is V => (verbs as readonly string[]).includes(verb);
