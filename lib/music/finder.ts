import { foldedWords, isOneLetterOff } from './spelling';

export type Named = { slug: string; name: string; devanagari?: string; aliases: readonly string[] };

type Found<T> = { entry: T; key: string; words: number };

/**
 * Makes a look-up over named entries. The returned functions take what a person typed, in any spelling or script, with other words
 * around it; the longest name in it wins ("Yaman Kalyan" over "Yaman"), one wrong letter is forgiven in names of five folded letters
 * or more where only one entry comes into question, and anything else is null: never a wrong one.
 */
export function finderOf<T extends Named>(entries: readonly T[]) {
  const byKey = new Map<string, T>();
  for (const entry of entries) for (const name of [entry.name, entry.devanagari ?? '', ...entry.aliases]) {
    const key = foldedWords(name).join('');
    if (key && !byKey.has(key)) byKey.set(key, entry);
  }
  const longest = 4;

  function spans(words: string[]): Found<T>[] {
    const found: Found<T>[] = [];
    for (let size = Math.min(longest, words.length); size > 0; size -= 1)
      for (let at = 0; at + size <= words.length; at += 1) {
        const key = words.slice(at, at + size).join('');
        const entry = byKey.get(key);
        if (entry) found.push({ entry, key, words: size });
      }
    return found;
  }

  function forgiven(key: string): T | null {
    if (key.length < 5) return null;
    const near = new Set([...byKey].filter(([known]) => known.length >= 5 && known[0] === key[0] && isOneLetterOff(known, key)).map(([, entry]) => entry));
    return near.size === 1 ? ([...near][0] as T) : null;
  }

  return {
    /** The one entry a text names, or null. */
    find(text: string): T | null {
      const words = foldedWords(text);
      const exact = spans(words).sort((a, b) => b.key.length - a.key.length)[0];
      if (exact) return exact.entry;
      return forgiven(words.join('')) ?? words.map(forgiven).find(Boolean) ?? null;
    },
    /** Entries a text may be the beginning of, the likeliest first. */
    suggest(text: string, limit = 8): T[] {
      const key = foldedWords(text).join('');
      if (!key) return entries.slice(0, limit);
      const starts = [...byKey].filter(([known]) => known.startsWith(key)).sort(([a], [b]) => a.length - b.length);
      const holds = [...byKey].filter(([known]) => key.length > 2 && known.includes(key));
      const exact = this.find(text);
      return [...new Set([...(exact ? [exact] : []), ...starts.map(([, entry]) => entry), ...holds.map(([, entry]) => entry)])].slice(0, limit);
    },
  };
}
