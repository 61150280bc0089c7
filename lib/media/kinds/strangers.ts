import type { Refusal } from '@/lib/kit/refusal';
import { refused } from '../refused';

/**
 * The refusal for a file that is no recording, naming what it is instead. Takes the extension that its bytes ask for (of file-type)
 * and its first bytes.
 */
export function notSound(extension: string | undefined, head: Buffer): Refusal {
  return refused(whatItIs(extension, head), { status: 415, values: { kind: (extension ?? '').toUpperCase() } });
}

/** Whether these first bytes are written text, in UTF-8 or UTF-16: no control characters but line ends and tabs. */
export function looksLikeText(head: Buffer): boolean {
  if (head.length === 0) return false;
  const wide = head[0] === 0xff && head[1] === 0xfe;
  // The last character may be cut in two by where the reading stopped.
  const text = head.toString(wide ? 'utf16le' : 'utf8').slice(0, -4) || head.toString('utf8');
  return !/[\u0000-\u0008\u000e-\u001a\u001c-\u001f\ufffd]/.test(text);
}

const PICTURES = new Set(['jpg', 'png', 'gif', 'webp', 'heic', 'avif', 'tif', 'bmp', 'psd', 'jxl']);
const ARCHIVES = new Set(['zip', 'rar', '7z', 'gz', 'tar', 'xz', 'bz2']);
const OTHER_SOUND = new Set(['amr', 'aif', 'mid', 'wma', 'asf', 'ape', 'wv', 'mpc', 'dsf', 'ac3', 'caf', 'avi', 'flv', 'mpg', 'mts']);

function whatItIs(extension: string | undefined, head: Buffer) {
  if (/<svg[\s>]/i.test(head.toString('utf8'))) return 'drawing';
  if (extension && PICTURES.has(extension)) return 'picture';
  if (extension && ARCHIVES.has(extension)) return 'archive';
  if (extension && OTHER_SOUND.has(extension)) return 'otherSound';
  if (extension === 'pdf' || extension === 'docx') return 'document';
  return extension === 'xml' || looksLikeText(head) ? 'text' : 'unknownKind';
}
