/** What two carriers must answer alike. `song` is 200,000 bytes, `empty` none, `letter` one. */
export type ByteCase = {
  name: string;
  of?: 'song' | 'empty' | 'letter';
  method?: 'HEAD';
  /** Headers sent; functions of what the file's own answer said. */
  sent?: Record<string, string | ((file: Validators) => string)>;
  status: number;
  /** Which bytes arrive: from and up to (not with). None: nothing. */
  bytes?: [from: number, to: number];
  /** What Content-Range and Content-Length say; null: not there. */
  range?: string | null;
  length?: string | null;
};
export type Validators = { etag: string; modified: string };

export const SONG = 200_000;

const whole = { status: 200, bytes: [0, SONG] as [number, number], range: null, length: String(SONG) };
const part = (from: number, last: number) => ({
  status: 206,
  bytes: [from, last + 1] as [number, number],
  range: `bytes ${from}-${last}/${SONG}`,
  length: String(last + 1 - from),
});
const nowhere = { status: 416, range: `bytes */${SONG}`, length: '0' };
const unchanged = { status: 304, range: null };
const failed = { status: 412, range: null, length: '0' };
const range = (Range: string) => ({ Range });
const since = (days: number) => ({ modified }: Validators) => new Date(Date.parse(modified) + days * 86_400_000).toUTCString();

export const BYTE_CASES: ByteCase[] = [
  { name: 'everything', ...whole },
  { name: 'the probe of an iPhone', sent: range('bytes=0-1'), ...part(0, 1) },
  { name: 'one byte', sent: range('bytes=0-0'), ...part(0, 0) },
  { name: 'the last byte', sent: range(`bytes=${SONG - 1}-${SONG - 1}`), ...part(SONG - 1, SONG - 1) },
  { name: 'from the beginning, open', sent: range('bytes=0-'), ...part(0, SONG - 1) },
  { name: 'from the middle, open', sent: range('bytes=123456-'), ...part(123_456, SONG - 1) },
  { name: 'exactly one small buffer', sent: range('bytes=1000-66535'), ...part(1000, 66_535) },
  { name: 'one byte more than a small buffer', sent: range('bytes=1000-66536'), ...part(1000, 66_536) },
  { name: 'an end behind the end', sent: range('bytes=199990-999999'), ...part(199_990, SONG - 1) },
  { name: 'an end beyond all numbers', sent: range('bytes=5-99999999999999999999999'), ...part(5, SONG - 1) },
  { name: 'a suffix', sent: range('bytes=-500'), ...part(SONG - 500, SONG - 1) },
  { name: 'a suffix as long as the file', sent: range(`bytes=-${SONG}`), ...part(0, SONG - 1) },
  { name: 'a suffix longer than the file', sent: range('bytes=-999999'), ...part(0, SONG - 1) },
  { name: 'a suffix beyond all numbers', sent: range('bytes=-99999999999999999999999'), ...part(0, SONG - 1) },
  { name: 'a suffix of nothing', sent: range('bytes=-0'), ...nowhere },
  { name: 'a beginning at the end', sent: range(`bytes=${SONG}-`), ...nowhere },
  { name: 'a beginning behind the end', sent: range('bytes=200001-200009'), ...nowhere },
  { name: 'a beginning beyond all numbers', sent: range('bytes=99999999999999999999999-'), ...nowhere },
  { name: 'an end before the beginning', sent: range('bytes=5-3'), ...whole },
  { name: 'several ranges', sent: range('bytes=0-1,5-6'), ...whole },
  { name: 'several ranges, none of them there', sent: range('bytes=300000-,400000-'), ...whole },
  { name: 'another unit', sent: range('items=0-1'), ...whole },
  { name: 'no unit', sent: range('0-1'), ...whole },
  { name: 'no numbers', sent: range('bytes=-'), ...whole },
  { name: 'nothing behind the sign', sent: range('bytes='), ...whole },
  { name: 'letters', sent: range('bytes=one-two'), ...whole },
  { name: 'numbers below nothing', sent: range('bytes=--5'), ...whole },
  { name: 'a hexadecimal number', sent: range('bytes=0x0-0x9'), ...whole },
  { name: 'a fraction', sent: range('bytes=0.5-9'), ...whole },
  { name: 'spaces around', sent: range('  bytes= 0-9  '), ...part(0, 9) },
  { name: 'spaces within', sent: range('bytes=0 - 9'), ...whole },
  { name: 'the unit in capitals', sent: range('Bytes=0-9'), ...part(0, 9) },
  { name: 'If-Range, its ETag', sent: { Range: 'bytes=0-9', 'If-Range': ({ etag }) => etag }, ...part(0, 9) },
  { name: 'If-Range, its ETag, weak', sent: { Range: 'bytes=0-9', 'If-Range': ({ etag }) => `W/${etag}` }, ...whole },
  { name: 'If-Range, another ETag', sent: { Range: 'bytes=0-9', 'If-Range': '"another"' }, ...whole },
  { name: 'If-Range, its date', sent: { Range: 'bytes=0-9', 'If-Range': ({ modified }) => modified }, ...part(0, 9) },
  { name: 'If-Range, a later date', sent: { Range: 'bytes=0-9', 'If-Range': since(1) }, ...whole },
  { name: 'If-Range, an earlier date', sent: { Range: 'bytes=0-9', 'If-Range': since(-1) }, ...whole },
  { name: 'If-Range, no date at all', sent: { Range: 'bytes=0-9', 'If-Range': 'yesterday' }, ...whole },
  { name: 'If-Range of another file, nowhere', sent: { Range: 'bytes=999999-', 'If-Range': '"another"' }, ...whole },
  { name: 'If-Range without Range', sent: { 'If-Range': '"another"' }, ...whole },
  { name: 'If-None-Match, its ETag', sent: { 'If-None-Match': ({ etag }) => etag }, ...unchanged },
  { name: 'If-None-Match, its ETag, weak', sent: { 'If-None-Match': ({ etag }) => `W/${etag}` }, ...unchanged },
  { name: 'If-None-Match, in a list', sent: { 'If-None-Match': ({ etag }) => `"a", W/"b" , ${etag}` }, ...unchanged },
  { name: 'If-None-Match, anything', sent: { 'If-None-Match': '*' }, ...unchanged },
  { name: 'If-None-Match, another', sent: { 'If-None-Match': '"another"' }, ...whole },
  { name: 'If-None-Match before Range', sent: { Range: 'bytes=0-9', 'If-None-Match': ({ etag }) => etag }, ...unchanged },
  { name: 'If-None-Match, another, before a date', sent: { 'If-None-Match': '"another"', 'If-Modified-Since': since(1) }, ...whole },
  { name: 'If-Modified-Since, its date', sent: { 'If-Modified-Since': ({ modified }) => modified }, ...unchanged },
  { name: 'If-Modified-Since, later', sent: { 'If-Modified-Since': since(1) }, ...unchanged },
  { name: 'If-Modified-Since, earlier', sent: { 'If-Modified-Since': since(-1) }, ...whole },
  { name: 'If-Modified-Since, no date', sent: { 'If-Modified-Since': 'last year or so' }, ...whole },
  { name: 'If-Match, its ETag', sent: { Range: 'bytes=0-9', 'If-Match': ({ etag }) => `"a", ${etag}` }, ...part(0, 9) },
  { name: 'If-Match, weak', sent: { 'If-Match': ({ etag }) => `W/${etag}` }, ...failed },
  { name: 'If-Match, another', sent: { Range: 'bytes=0-9', 'If-Match': '"another"' }, ...failed },
  { name: 'If-Unmodified-Since, earlier', sent: { 'If-Unmodified-Since': since(-1) }, ...failed },
  { name: 'If-Unmodified-Since, its date', sent: { 'If-Unmodified-Since': ({ modified }) => modified }, ...whole },
  { name: 'HEAD', method: 'HEAD', ...whole, bytes: undefined },
  // RFC 9110, 14.2: Range is defined for GET; with any other method it is ignored.
  { name: 'HEAD with a range', method: 'HEAD', sent: range('bytes=0-1'), ...whole, bytes: undefined },
  { name: 'HEAD with a range that is nowhere', method: 'HEAD', sent: range('bytes=999999-'), ...whole, bytes: undefined },
  { name: 'HEAD, unchanged', method: 'HEAD', sent: { 'If-None-Match': ({ etag }) => etag }, ...unchanged },
  { name: 'HEAD, another expected', method: 'HEAD', sent: { 'If-Match': '"another"' }, ...failed },
  { name: 'an empty file', of: 'empty', status: 200, range: null, length: '0' },
  { name: 'an empty file, HEAD', of: 'empty', method: 'HEAD', status: 200, range: null, length: '0' },
  { name: 'an empty file, from its beginning', of: 'empty', sent: range('bytes=0-'), status: 416, range: 'bytes */0', length: '0' },
  { name: 'an empty file, the end of it', of: 'empty', sent: range('bytes=-5'), status: 200, range: null, length: '0' },
  { name: 'an empty file, no suffix of it', of: 'empty', sent: range('bytes=-0'), status: 416, range: 'bytes */0', length: '0' },
  { name: 'a file of one byte', of: 'letter', sent: range('bytes=0-1'), status: 206, bytes: [0, 1], range: 'bytes 0-0/1', length: '1' },
  { name: 'a file of one byte, the second', of: 'letter', sent: range('bytes=1-'), status: 416, range: 'bytes */1', length: '0' },
];
