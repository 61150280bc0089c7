import type { Model } from '../charter-line';
import type { Who } from '../who';
import { isTree, kinOf, listed } from './kin';
import { isFace, sightOf } from './sight';
import { refuse } from './trespass';

/** Refuses an order that would tell of rows out of sight: by a related row's column that is no face, by how many there are. */
export function refuseTellingOrder(who: Who, model: Model, orderBy: unknown): void {
  for (const tree of listed(orderBy)) {
    for (const [key, value] of Object.entries(tree)) {
      const kin = kinOf(model, key);
      if (!kin || !isTree(value)) continue;
      const plain = sightOf(who, kin.model) === null || (!kin.many && isFace(kin.model, Object.keys(value)));
      if (!plain) refuse(`may not order by "${key}"`);
      if (!kin.many) refuseTellingOrder(who, kin.model, value);
    }
  }
}
