import type { Model } from '../charter-line';
import type { Who } from '../who';
import { isPlain, isTree, kinOf, mapped, type Tree } from './kin';
import { isFace, NOTHING, sightOf } from './sight';
import { refuse } from './trespass';

/**
 * A filter in which relations reach only rows the viewer may see. Without this a filter would be an oracle: "is there a practice
 * entry of that child whose note begins with …?"
 */
export function where(who: Who, model: Model, filter: Tree): Tree {
  return mapped(filter, (value, key) => {
    if (value === undefined) return value;
    if (key === 'OR' && Array.isArray(value) && value.length === 0) return [NOTHING];
    if (key === 'AND' || key === 'OR' || key === 'NOT') return branches(who, model, value);
    const kin = kinOf(model, key);
    if (!kin) return plain(value);
    return kin.many ? ofMany(who, kin.model, value) : ofOne(who, kin.model, value);
  });
}

/** The same, of rows the viewer may see. */
export function seen(who: Who, model: Model, filter: unknown): Tree {
  const asked = filter === undefined ? {} : where(who, model, treeOf(filter));
  const sight = sightOf(who, model);
  return sight ? { AND: [asked, sight] } : asked;
}

const branches = (who: Who, model: Model, value: unknown) =>
  Array.isArray(value) ? value.map((branch) => where(who, model, treeOf(branch))) : where(who, model, treeOf(value));

const ofMany = (who: Who, model: Model, value: unknown): Tree =>
  mapped(treeOf(value), (filter, verb) => {
    if (filter === undefined) return filter;
    if (verb === 'some' || verb === 'none') return seen(who, model, filter);
    if (verb !== 'every') return refuse(`unknown filter "${verb}"`);
    // Rows out of sight must not be the ones that break an "every".
    const asked = where(who, model, treeOf(filter));
    const sight = sightOf(who, model);
    return sight ? { OR: [asked, { NOT: sight }] } : asked;
  });

function ofOne(who: Who, model: Model, value: unknown): Tree | null {
  if (value === null) return null;
  const tree = treeOf(value);
  if (!('is' in tree) && !('isNot' in tree)) return oneRow(who, model, tree);
  return mapped(tree, (filter, verb) => {
    if (verb !== 'is' && verb !== 'isNot') return refuse(`unknown filter "${verb}"`);
    return filter === undefined || filter === null ? filter : oneRow(who, model, treeOf(filter));
  });
}

const oneRow = (who: Who, model: Model, tree: Tree) => (isFace(model, Object.keys(tree)) ? mapped(tree, plain) : seen(who, model, tree));

// A reference to another column, which Prisma takes as a plain object too, would compare a face with what is behind it.
function plain(value: unknown): unknown {
  if (Array.isArray(value)) value.forEach(plain);
  else if (isTree(value))
    for (const [key, inner] of Object.entries(value)) plain(key === '_ref' ? refuse('a filter compares with values only') : inner);
  return value;
}

/**
 * Refuses a condition that is there in name only: Prisma drops what is undefined, and "delete where id is undefined" would delete
 * everything. For filters of rows that are about to be changed.
 */
export function refuseHoles(filter: unknown): void {
  if (filter === undefined) return; // all of them, and said so
  for (const [key, value] of Object.entries(treeOf(filter))) {
    if (value === undefined) refuse(`the condition "${key}" is undefined, which is no condition`);
    for (const one of Array.isArray(value) ? value : [value]) if (isTree(one) && isPlain(one)) refuseHoles(one);
  }
}

export const treeOf = (value: unknown): Tree => (isTree(value) ? value : refuse('a filter is an object'));
