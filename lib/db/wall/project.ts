import { charter } from '../charter';
import type { Model } from '../charter-line';
import type { Who } from '../who';
import { isTree, type Kin, kinOf, listsOf, mapped, type Tree } from './kin';
import { refuseTellingOrder } from './order';
import { faceWords, follows, isFace, sightOf } from './sight';
import { refuse } from './trespass';
import { seen } from './where';

/** Everything Prisma takes that the wall understands; what is not here (relationLoadStrategy …) is refused. */
const ARGUMENTS = new Set([
  ...['where', 'select', 'include', 'omit', 'orderBy', 'cursor', 'take', 'skip', 'distinct', 'limit'],
  ...['data', 'create', 'update', 'by', 'having', '_count', '_sum', '_avg', '_min', '_max'],
]);

export function refuseUnknown(args: Tree): void {
  for (const key of Object.keys(args)) if (!ARGUMENTS.has(key)) refuse(`unknown argument "${key}"`);
}

/**
 * `select` and `include`, narrowed to what the viewer may see. Lists and optional relations are filtered; a required one is given
 * whole only where its row is certainly visible, else by its face. `trusted`: the rows themselves are known to be visible, as they
 * are when read, and are not when they have just been written.
 */
export function project(who: Who, model: Model, args: Tree, trusted: boolean): Tree {
  const out = { ...args };
  for (const part of ['select', 'include']) {
    const wanted = args[part];
    if (isTree(wanted)) out[part] = mapped(wanted, (want, key) => (want ? related(who, model, key, want, trusted) : want));
  }
  return out;
}

function related(who: Who, model: Model, key: string, want: unknown, trusted: boolean): unknown {
  if (key === '_count') return counts(who, model, want);
  const kin = kinOf(model, key);
  if (!kin) return want;
  const inner: Tree = isTree(want) ? want : {};
  refuseUnknown(inner);
  if (kin.many || kin.optional) return isFaceOnly(kin, inner) ? inner : narrowed(who, kin.model, inner);
  const whole = sightOf(who, kin.model) === null || (trusted && follows(model, key));
  if (whole) return want === true ? true : project(who, kin.model, inner, true);
  return isFaceOnly(kin, inner) ? inner : refuse(`of "${key}" only ${faceWords(kin.model)} may be selected`);
}

function narrowed(who: Who, model: Model, inner: Tree): Tree {
  if (inner.cursor) refuse('no cursor inside a list');
  refuseTellingOrder(who, model, inner.orderBy);
  return { ...project(who, model, inner, true), where: seen(who, model, inner.where) };
}

// Nothing but a select of face columns: a `where` beside it would ask about the rest of the row.
const isFaceOnly = ({ model, many }: Kin, inner: Tree) =>
  !many && isTree(inner.select) && Object.keys(inner).length === 1 && isFace(model, Object.keys(inner.select));

function counts(who: Who, model: Model, want: unknown): Tree {
  const asked = isTree(want) && isTree(want.select) ? want.select : Object.fromEntries(countable(model).map((field) => [field, true]));
  const select = mapped(asked, (one, field) => {
    const kin = kinOf(model, field);
    if (!one) return one;
    if (!kin?.many) return refuse(`"${field}" cannot be counted`);
    return { where: seen(who, kin.model, isTree(one) ? one.where : undefined) };
  });
  return { select };
}

const countable = (model: Model) => listsOf(model).filter((field) => charter[kinOf(model, field)?.model as Model] !== 'apart');
