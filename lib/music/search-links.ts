/** A search elsewhere, ready to be followed. */
export type SearchLink = { site: 'youtube' | 'spotify' | 'wikipedia' | 'archive'; url: string };

/**
 * Where to hear and read more of a raga or taal: searches for "Raga Yaman" and the like on four sites. Takes the name in any script,
 * with whatever signs a school gave it.
 */
export function searchLinks(kind: 'raga' | 'taal', name: string): SearchLink[] {
  const asked = encoded(`${kind === 'raga' ? 'Raga' : 'Taal'} ${name.replace(ALONE, '').trim()}`);
  return [
    { site: 'youtube', url: `https://www.youtube.com/results?search_query=${asked}` },
    { site: 'spotify', url: `https://open.spotify.com/search/${asked}` },
    { site: 'wikipedia', url: `https://en.wikipedia.org/w/index.php?search=${asked}` },
    { site: 'archive', url: `https://archive.org/search?query=${asked}` },
  ];
}

// Half a letter, which no address can carry.
const ALONE = /\p{Surrogate}/gu;

// Also the signs that addresses allow and readers trip over: an apostrophe ends an attribute, a bracket a link in a message.
const encoded = (text: string) => encodeURIComponent(text).replace(/[!'()*]/g, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`);
