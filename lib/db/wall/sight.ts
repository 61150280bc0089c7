import { charter } from '../charter';
import type { Hand, Line, Model } from '../charter-line';
import type { Who } from '../who';
import type { Tree } from './kin';
import { refuse } from './trespass';

// The charter, as one viewer meets it.

/** The condition that no row meets. Not an empty OR: Prisma 7.10 drops one that stands deeper than the top, and then every row meets it. */
export const NOTHING: Tree = { id: { in: [] } };

function lineOf(model: Model): Line<Model> {
  const line: unknown = charter[model];
  return line === 'apart' ? refuse(`${model} lives outside the schools`) : (line as Line<Model>);
}

/** The condition on rows of this model that the viewer may open, or null where that is every row of the school. */
export function sightOf(who: Who, model: Model): Tree | null {
  const rule = lineOf(model).see(who);
  return rule === 'all' ? null : rule === 'none' ? NOTHING : (rule as Tree);
}

export const handOf = (who: Who, model: Model): Hand => lineOf(model).write(who);

/** Whether all these are columns that anyone of the school may read through a relation. */
export const isFace = (model: Model, columns: string[]): boolean =>
  columns.every((column) => (lineOf(model).face as readonly string[] | undefined)?.includes(column));

export const faceWords = (model: Model): string => lineOf(model).face?.join(', ') || 'nothing';

/** Whether the row a required relation leads to is visible whenever the row itself is. */
export const follows = (model: Model, field: string): boolean =>
  (lineOf(model).follows as readonly string[] | undefined)?.includes(field) ?? false;

/** The condition that a row is of the viewer's school. */
export const homeOf = (who: Who, model: Model): Tree => (model === 'School' ? { id: who.schoolId } : { schoolId: who.schoolId });
