import type { Grip, Hand, Model } from '../charter-line';
import type { Who } from '../who';
import { isColumn, isTree, type Tree } from './kin';
import { refuse } from './trespass';

type Deed = 'create' | 'update' | 'delete';

/** Refuses a deed that the charter does not give this hand. */
export function refuseUnlessGranted(who: Who, model: Model, hand: Hand, deed: Deed): void {
  if (hand === 'free') return;
  if (hand === 'none' || !hand[deed]) refuse(`${who.role}s do not ${deed} ${model}`);
}

/** A new row, flat and of this school, by a hand that may write it so. */
export function bornRow(who: Who, model: Model, hand: Hand, data: unknown): Tree {
  const row = flat(who, model, data);
  if (typeof hand === 'object') {
    keepToColumns(row, hand.create);
    for (const column of Object.keys({ ...hand.of, ...hand.fixed })) keepToValues(row, hand, column);
  }
  return { ...row, schoolId: who.schoolId };
}

/** What changes in a row; it stays in its school, keeps its id and stays within this hand's reach. */
export function changedRow(who: Who, model: Model, hand: Hand, data: unknown): Tree {
  const row = flat(who, model, data);
  if (row.id !== undefined) refuse('a row keeps its id');
  if (typeof hand === 'object') {
    keepToColumns(row, hand.update);
    for (const column of Object.keys({ ...hand.of, ...hand.fixed })) if (row[column] !== undefined) keepToValues(row, hand, column);
  }
  return row;
}

/** The condition on rows that a limited hand may change. */
export const reachOf = (hand: Hand): Tree[] =>
  typeof hand === 'object' && hand.of
    ? Object.entries(hand.of).map(([column, values]) => ({ [column]: { in: [...(values as string[])] } }))
    : [];

// No nested writes: they would be queries of other models that never came past the wall.
function flat(who: Who, model: Model, data: unknown): Tree {
  if (!isTree(data)) return refuse('a row is an object');
  const row = { ...data };
  for (const [key, value] of Object.entries(row)) {
    if (!isColumn(model, key)) refuse(`write "${key}" as its own row, in a transaction`);
    if (key === 'schoolId' && value !== who.schoolId) refuse('a row cannot belong to another school');
  }
  return row;
}

function keepToColumns(row: Tree, granted: Grip['create']) {
  if (!Array.isArray(granted)) return;
  for (const [column, value] of Object.entries(row)) {
    if (value !== undefined && column !== 'schoolId' && !granted.includes(column)) refuse(`"${column}" is not yours to set`);
  }
}

function keepToValues(row: Tree, hand: Grip, column: string) {
  for (const limits of [hand.of, hand.fixed] as (Record<string, readonly unknown[]> | undefined)[]) {
    const values = limits?.[column];
    if (values && !values.includes(row[column])) refuse(`"${column}" is not yours to set so`);
  }
}
