// The one decision about a request for bytes. Pure: two carriers (carry-node.ts, carry-web.ts) deliver what it says.

/** What of a request matters here; header names in lower case. */
export type Asked = { method: string; headers: Record<string, string | undefined> };

/** What is known of the file. `mtimeMs` and `size` make its strong ETag. */
export type Known = { size: number; mtimeMs: number; mime: string; name: string; download: boolean };

/** Opened by itself, a file is a page without powers. */
export const SANDBOX = "sandbox; default-src 'none'";

export type Slice = { from: number; length: number };
export type Answer = { status: 200 | 206 | 304 | 412 | 416; headers: [string, string][]; slice: Slice | null };

/** The answer to GET or HEAD: status, headers, and which bytes follow (null: none). RFC 9110, sections 13 and 14. */
export function answerFor(asked: Asked, file: Known): Answer {
  const etag = etagOf(file);
  const modified = new Date(Math.floor(file.mtimeMs / 1000) * 1000);
  const headers = headersOf(file, etag, modified);
  if (!isAsExpected(asked.headers, etag, modified)) return { status: 412, headers: [...headers, ['Content-Length', '0']], slice: null };
  if (isUnchanged(asked.headers, etag, modified)) return { status: 304, headers, slice: null };

  const isHead = asked.method === 'HEAD';
  // Range is for GET only.
  const range = !isHead && rangeHolds(asked.headers['if-range'], etag, modified) ? rangeIn(asked.headers.range, file.size) : 'whole';
  if (range === 'nowhere') return { status: 416, headers: [...headers, ['Content-Range', `bytes */${file.size}`], ['Content-Length', '0']], slice: null };
  const slice = range === 'whole' ? { from: 0, length: file.size } : range;
  if (range !== 'whole') headers.push(['Content-Range', `bytes ${slice.from}-${slice.from + slice.length - 1}/${file.size}`]);
  headers.push(['Content-Length', String(slice.length)]);
  return { status: range === 'whole' ? 200 : 206, headers, slice: isHead || slice.length === 0 ? null : slice };
}

/**
 * The one range a Range header asks for. Several ranges, another unit or nonsense mean the whole file (RFC 9110 lets us); a suffix
 * longer than the file is the whole file as a range; what begins behind the end is nowhere. An empty file's end is the whole of it,
 * and no range can say so.
 */
export function rangeIn(header: string | undefined, size: number): Slice | 'whole' | 'nowhere' {
  const match = /^bytes=[ \t]*(\d*)-(\d*)[ \t]*$/i.exec(header?.trim() ?? '');
  if (!match || (!match[1] && !match[2])) return 'whole';
  const [, first, last] = match;
  if (!first) {
    const length = Math.min(Number(last), size);
    if (length > 0) return { from: size - length, length };
    return Number(last) > 0 ? 'whole' : 'nowhere';
  }
  const from = Number(first);
  if (last && Number(last) < from) return 'whole';
  if (from >= size) return 'nowhere';
  return { from, length: Math.min(last ? Number(last) : size - 1, size - 1) - from + 1 };
}

export const etagOf = ({ size, mtimeMs }: Pick<Known, 'size' | 'mtimeMs'>): string => `"${size.toString(16)}-${Math.floor(mtimeMs).toString(16)}"`;

function isAsExpected(headers: Asked['headers'], etag: string, modified: Date): boolean {
  const match = headers['if-match'];
  if (match !== undefined) return match.trim() === '*' || match.split(',').some((tag) => tag.trim() === etag);
  const since = Date.parse(headers['if-unmodified-since'] ?? '');
  return Number.isNaN(since) || since >= modified.getTime();
}

function isUnchanged(headers: Asked['headers'], etag: string, modified: Date): boolean {
  const none = headers['if-none-match'];
  if (none !== undefined) return none.trim() === '*' || none.split(',').some((tag) => tag.trim().replace(/^W\//, '') === etag);
  const since = Date.parse(headers['if-modified-since'] ?? '');
  return since >= modified.getTime();
}

// Strong comparison: a weak tag or another date means the whole file.
const rangeHolds = (header: string | undefined, etag: string, modified: Date): boolean =>
  header === undefined || header.trim() === etag || header.trim() === modified.toUTCString();

function headersOf(file: Known, etag: string, modified: Date): [string, string][] {
  return [
    ['Content-Type', file.mime],
    ['Accept-Ranges', 'bytes'],
    ['ETag', etag],
    ['Last-Modified', modified.toUTCString()],
    ['Cache-Control', 'private, no-cache, no-transform'],
    ['Content-Disposition', dispositionOf(file)],
    ['Content-Security-Policy', SANDBOX],
    ['X-Content-Type-Options', 'nosniff'],
    ['Cross-Origin-Resource-Policy', 'same-origin'],
  ];
}

/** RFC 6266: a plain name for old readers, the true one (RFC 5987) beside it. Quotes and line ends cannot leave the header. */
export function dispositionOf({ name, download }: Pick<Known, 'name' | 'download'>): string {
  if (!download) return 'inline';
  const safe = wellFormed(name.replace(/\p{Cc}/gu, ' ').slice(0, 200));
  const plain = safe.replace(/[^\x20-\x7e]|["\\%]/g, '_');
  const exact = encodeURIComponent(safe).replace(/['()*]/g, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`);
  return `attachment; filename="${plain}"; filename*=UTF-8''${exact}`;
}

// Half an emoji, left by the cut, cannot be encoded.
const wellFormed = (text: string) => text.replace(/[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g, '_');
