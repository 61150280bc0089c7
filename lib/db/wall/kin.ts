import { Prisma } from '@/generated/prisma/client';
import type { Model } from '../charter-line';
import { kinship } from '../kinship';
import { refuse } from './trespass';

/** Prisma's arguments, or a part of them, before anybody has vouched for their shape. */
export type Tree = Record<string, unknown>;

export type Kin = { model: Model; many: boolean; optional: boolean };

/** Where a relation field leads, or undefined where the model has no such relation. */
export function kinOf(model: Model, field: string): Kin | undefined {
  const fields: Record<string, string | [string]> = kinship[model];
  if (!Object.hasOwn(fields, field)) return undefined;
  const to = fields[field] as string | [string];
  if (Array.isArray(to)) return { model: to[0] as Model, many: true, optional: false };
  return { model: to.replace('?', '') as Model, many: false, optional: to.endsWith('?') };
}

/** The fields of a model that lead to many rows. */
export const listsOf = (model: Model): string[] => Object.keys(kinship[model]).filter((field) => kinOf(model, field)?.many);

/** Whether a name is a plain column of the model. */
export const isColumn = (model: Model, name: string): boolean => Object.hasOwn(Prisma[`${model}ScalarFieldEnum`], name);

/** One, several or none, as a list. */
export const listed = (given: unknown): Tree[] =>
  given === undefined || given === null ? [] : Array.isArray(given) ? given : [given as Tree];

export const isTree = (value: unknown): value is Tree => typeof value === 'object' && value !== null && !Array.isArray(value);

/**
 * What was asked for, as plain data of our own, read exactly once: a getter or a proxy could otherwise answer the wall with one thing
 * and Prisma with another, and what stands on a prototype would be seen by only one of the two. Of values with a class of their own
 * only dates, bytes and Json's nulls are known here.
 */
export function readOnce(asked: unknown): unknown {
  if (Array.isArray(asked)) return Array.from(asked, readOnce);
  if (typeof asked !== 'object' || asked === null) return asked;
  if (!isPlain(asked)) return isValue(asked) ? asked : refuse('a condition or a value is plain data');
  return Object.fromEntries(Object.entries(asked).map(([key, value]) => [key, readOnce(value)]));
}

const isValue = (thing: object) =>
  thing instanceof Date || ArrayBuffer.isView(thing) || [Prisma.DbNull, Prisma.JsonNull, Prisma.AnyNull].includes(thing as never);

/** Whether it is an object literal (of whatever realm) and not a thing with a class or a prototype of its own. */
export function isPlain(value: object): boolean {
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === null || Object.getPrototypeOf(prototype) === null;
}

/** The same tree with each value replaced. */
export function mapped(tree: Tree, change: (value: unknown, key: string) => unknown): Tree {
  // Prisma drops it in silence, and a condition that is dropped is no condition.
  if (Object.hasOwn(tree, '__proto__')) refuse('there is no "__proto__"');
  return Object.fromEntries(Object.entries(tree).map(([key, value]) => [key, change(value, key)]));
}
