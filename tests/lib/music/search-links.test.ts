import { ragas } from '@/lib/music/ragas';
import { searchLinks } from '@/lib/music/search-links';

const asked = (url: string) => {
  const { pathname, searchParams } = new URL(url);
  return searchParams.get('search_query') ?? searchParams.get('search') ?? searchParams.get('query') ?? decodeURIComponent(pathname.replace('/search/', ''));
};

test.each(['Yaman', 'Miyan ki Malhar', 'Bhūpālī', 'भूपाली', 'Rag & Tal', "D'Souza’s raga", 'No. #7', '100% Yaman', 'Sa+Pa', 'a/b?c=d', '"quoted" <b>'])('%s arrives as it is, on four sites', (name) => {
  const links = searchLinks('raga', name);
  expect(links.map(({ site }) => site)).toEqual(['youtube', 'spotify', 'wikipedia', 'archive']);
  for (const { url } of links) {
    expect(asked(url)).toBe(`Raga ${name}`);
    expect(url).toMatch(/^https:\/\/[\x21-\x7e]+$/);
    expect(url).not.toMatch(/["'<>()]/);
    expect(new URL(url).hash).toBe('');
  }
});

test('every raga of the book can be searched for, half a letter does no harm', () => {
  for (const { name, devanagari } of ragas) for (const said of [name, devanagari]) for (const { url } of searchLinks('raga', said)) expect(asked(url)).toBe(`Raga ${said}`);
  expect(asked(searchLinks('taal', 'Teen\ud800taal')[0]!.url)).toBe('Taal Teentaal');
});
