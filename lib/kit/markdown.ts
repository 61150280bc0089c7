import 'server-only';
import { Marked as Reader, type MarkedToken, type Token } from 'marked';

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
export const marked = (text: string): Marked[] => blocks(reader.lexer(text), 0);

// Nothing is HTML: a line that begins with a tag is a line like any other.
const reader = new Reader({ gfm: true, breaks: true, tokenizer: { html: () => undefined, tag: () => undefined } });

const DEEPEST = 12;

function blocks(tokens: readonly Token[], depth: number): Marked[] {
  return tokens.flatMap((token) => block(token as MarkedToken, depth + 1));
}

function block(token: MarkedToken, depth: number): Marked[] {
  if (depth > DEEPEST) return [{ is: 'p', of: [token.raw] }];
  switch (token.type) {
    case 'space':
    case 'def':
      return [];
    case 'hr':
      return [{ is: 'hr' }];
    case 'heading':
      return [{ is: 'heading', level: Math.min(5, token.depth + 2) as 3 | 4 | 5, of: inline(token.tokens, depth) }];
    case 'code':
      return [{ is: 'pre', of: [token.text] }];
    case 'blockquote':
      return [{ is: 'quote', of: blocks(token.tokens, depth) }];
    case 'list':
      return [{ is: 'list', start: token.ordered ? Number(token.start) || 1 : null, of: token.items.map((item) => ({ is: 'li', of: blocks(item.tokens, depth) })) }];
    case 'paragraph':
      return [{ is: 'p', of: inline(token.tokens, depth) }];
    case 'text': // in a tight list, without a paragraph around it
      return token.tokens ? inline(token.tokens, depth) : [token.text];
    default:
      return [{ is: 'p', of: withBreaks(token.raw.trim()) }];
  }
}

function inline(tokens: readonly Token[] = [], depth: number): Marked[] {
  return tokens.flatMap((token) => span(token as MarkedToken, depth + 1));
}

function span(token: MarkedToken, depth: number): Marked[] {
  if (depth > DEEPEST) return [token.raw];
  switch (token.type) {
    case 'strong':
    case 'em':
    case 'del':
      return [{ is: token.type, of: inline(token.tokens, depth) }];
    case 'codespan':
      return [{ is: 'code', of: [token.text] }];
    case 'br':
      return [{ is: 'br' }];
    case 'link':
      return linked(token.href, inline(token.tokens, depth), token.raw);
    case 'image':
      return linked(token.href, [token.text || token.href], token.raw);
    case 'text':
    case 'escape':
      return [token.text];
    default:
      return [token.raw];
  }
}

function linked(href: string, of: Marked[], raw: string): Marked[] {
  const address = safeAddress(href);
  return address ? [{ is: 'link', href: address, of }] : [raw];
}

/** An address that may be followed: http, https or mailto, said outright, without signs that are not seen; null for all else. */
export function safeAddress(href: string): string | null {
  if (!/^(https?:\/\/|mailto:)[^\s\p{C}]+$/iu.test(href) || !URL.canParse(href)) return null;
  const url = new URL(href);
  return /^(https?|mailto):$/.test(url.protocol) && !url.username && !url.password ? url.href : null;
}

const withBreaks = (text: string): Marked[] => text.split('\n').flatMap((line, at) => (at === 0 ? [line] : [{ is: 'br' as const }, line]));
