/** A list with one of its members moved to another place (from 0; beyond the end is the end). One that is not in it changes nothing. */
export function moved<T>(list: readonly T[], one: T, to: number): T[] {
  const others = list.filter((other) => other !== one);
  return others.length === list.length ? others : [...others.slice(0, to), one, ...others.slice(to)];
}
