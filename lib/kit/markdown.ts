import 'server-only';
import MarkdownIt from 'markdown-it';
import type Token from 'markdown-it/lib/token.mjs';

/** What a text may become, and nothing else: words, and what holds words. Drawn by components/ui/markdown.tsx. */
export type Marked =
  | string
  | { is: 'p' | 'strong' | 'em' | 'del' | 'code' | 'pre' | 'quote' | 'li'; of: Marked[] }
  | { is: 'heading'; level: 3 | 4 | 5; of: Marked[] }
  | { is: 'list'; start: number | null; of: Marked[] }
  | { is: 'link'; href: string; of: Marked[] }
  | { is: 'br' | 'hr' };

/**
 * Reads Markdown as people write it (line breaks count) into a tree of the few things that may be shown. There is no HTML in it and no
 * way to it: a tag is shown as the letters it is, a picture as a link to it, and an address that is not http, https or mailto is not a
 * link. Headings begin under the page's own two levels.
 */
export const marked = (text: string): Marked[] => treeOf(reader.parse(text, {}));

// Nothing is HTML. The reader ends nesting at a hundred, and a hostile text costs no more than a long one (tests/lib/kit/markdown.test.ts).
const reader = new MarkdownIt('default', { html: false, linkify: true, breaks: true, typographer: false });
reader.disable(['table', 'reference']);
reader.validateLink = (href) => safeAddress(href) !== null;
reader.linkify.set({ fuzzyLink: false });

type Open = { of: Marked[]; put: (of: Marked[]) => Marked[] };

// The reader's list of beginnings and ends, put together.
function treeOf(tokens: readonly Token[]): Marked[] {
  const root: Marked[] = [];
  const open: Open[] = [{ of: root, put: (of) => of }];
  const add = (...some: Marked[]) => open.at(-1)?.of.push(...some);
  for (const token of tokens) {
    if (token.nesting === 1) open.push({ of: [], put: holderOf(token) });
    else if (token.nesting === -1) {
      const done = open.pop();
      if (done) add(...done.put(done.of));
    } else add(...leafOf(token));
  }
  return root;
}

function holderOf(token: Token): Open['put'] {
  const { type, tag, hidden } = token;
  if (hidden) return (of) => of; // the paragraph of a tight list
  if (type === 'heading_open') return (of) => [{ is: 'heading', level: Math.min(5, Number(tag.slice(1)) + 2) as 3 | 4 | 5, of }];
  if (type === 'bullet_list_open') return (of) => [{ is: 'list', start: null, of }];
  if (type === 'ordered_list_open') return (of) => [{ is: 'list', start: Number(token.attrGet('start') ?? 1) || 1, of }];
  if (type === 'link_open') return (of) => linked(String(token.attrGet('href') ?? ''), of);
  const is = HOLDERS[type];
  return (of) => (is ? [{ is, of }] : of);
}

const HOLDERS: Record<string, 'p' | 'strong' | 'em' | 'del' | 'quote' | 'li'> = {
  paragraph_open: 'p',
  strong_open: 'strong',
  em_open: 'em',
  s_open: 'del',
  blockquote_open: 'quote',
  list_item_open: 'li',
};

function leafOf(token: Token): Marked[] {
  switch (token.type) {
    case 'inline':
      return treeOf(token.children ?? []);
    case 'softbreak':
    case 'hardbreak':
      return [{ is: 'br' }];
    case 'hr':
      return [{ is: 'hr' }];
    case 'code_inline':
      return [{ is: 'code', of: [token.content] }];
    case 'code_block':
    case 'fence':
      return [{ is: 'pre', of: [token.content.trimEnd()] }];
    case 'image': {
      const href = String(token.attrGet('src') ?? '');
      return linked(href, [token.content || href]);
    }
    default:
      return token.content ? [token.content] : [];
  }
}

function linked(href: string, of: Marked[]): Marked[] {
  const address = safeAddress(href);
  return address ? [{ is: 'link', href: address, of }] : of;
}

/** An address that may be followed: http, https or mailto, said outright, without signs that are not seen; null for all else. */
export function safeAddress(href: string): string | null {
  if (!/^(https?:\/\/|mailto:)[^\s\p{C}]+$/iu.test(href) || !URL.canParse(href)) return null;
  const url = new URL(href);
  return /^(https?|mailto):$/.test(url.protocol) && !url.username && !url.password ? url.href : null;
}
