/** Somebody's code reached for what the wall does not grant, or for what it does not understand. A fault of ours, never a person's. */
export class Trespass extends Error {
  override name = 'Trespass';
}

export function refuse(words: string): never {
  throw new Trespass(words);
}
