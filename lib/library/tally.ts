import type { There, Wanted } from './edits';
import { keysOf, type Said } from './edits-rules';
import type { Left, Outcome } from './tagging-shared';

const LEFT = 100;

/** What became of each recording, counted. */
export class Tally {
  private readonly versions = new Map<string, number>();
  private readonly left: Left[] = [];
  private same = 0;
  private gone = 0;

  isGone(): [] {
    this.gone += 1;
    return [];
  }

  isSame(): [] {
    this.same += 1;
    return [];
  }

  isLeft({ id, title, version, said }: There, by: string | null, wanted: Said): [] {
    this.left.push({ recordingId: id, title, by, version, theirs: Object.fromEntries(keysOf(wanted).map((key) => [key, said[key]])) });
    return [];
  }

  withWritten(tried: readonly Wanted[], versions: ReadonlyMap<string, number>): this {
    this.same += tried.length - versions.size;
    for (const [id, version] of versions) this.versions.set(id, version);
    return this;
  }

  add({ versions, left, same, gone }: Tally) {
    for (const [id, version] of versions) this.versions.set(id, version);
    this.left.push(...left);
    this.same += same;
    this.gone += gone;
  }

  outcome(operationId: string): Outcome {
    const { versions, left, same, gone } = this;
    return { operationId: versions.size > 0 ? operationId : null, changed: versions.size, same, gone, left: left.slice(0, LEFT), leftCount: left.length, versions: Object.fromEntries([...versions].slice(0, LEFT)) };
  }
}
