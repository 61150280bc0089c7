const here = new Set<{ owner: string }>();

/** Says that this person (an id) is the one signed in on this page; returns how to take it back. Nothing of theirs is sent in another's name. */
export function comesHere(owner: string): () => void {
  const one = { owner };
  here.add(one);
  return () => void here.delete(one);
}

export const isHere = (owner: string): boolean => [...here].some((one) => one.owner === owner);
