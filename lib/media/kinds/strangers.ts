import { Refusal } from '@/lib/kit/refusal';

/**
 * The refusal for a file that is no recording, naming what it is instead. Takes the extension that its bytes ask for (of file-type)
 * and its first bytes.
 */
export function notSound(extension: string | undefined, head: Buffer): Refusal {
  const [what, instead] = described(extension, head);
  return new Refusal(`This is ${what}, not a sound or a video; nothing was kept. ${instead}`, { status: 415 });
}

/** Whether these first bytes are written text, in UTF-8 or UTF-16: no control characters but line ends and tabs. */
export function looksLikeText(head: Buffer): boolean {
  if (head.length === 0) return false;
  const wide = head[0] === 0xff && head[1] === 0xfe;
  // The last character may be cut in two by where the reading stopped.
  const text = head.toString(wide ? 'utf16le' : 'utf8').slice(0, -4) || head.toString('utf8');
  return !/[\u0000-\u0008\u000e-\u001a\u001c-\u001f\ufffd]/.test(text);
}

const SEND = 'Choose the recording itself: .m4a, .mp3, .opus, .wav, .webm or a video.';
const PICTURES = new Set(['jpg', 'png', 'gif', 'webp', 'heic', 'avif', 'tif', 'bmp', 'psd', 'jxl']);
const ARCHIVES = new Set(['zip', 'rar', '7z', 'gz', 'tar', 'xz', 'bz2']);
const OTHER_SOUND = new Set(['amr', 'aif', 'mid', 'wma', 'asf', 'ape', 'wv', 'mpc', 'dsf', 'ac3', 'caf', 'avi', 'flv', 'mpg', 'mts']);

function described(extension: string | undefined, head: Buffer): [what: string, instead: string] {
  if (/<svg[\s>]/i.test(head.toString('utf8'))) return ['a drawing (SVG)', SEND];
  if (extension && PICTURES.has(extension)) return [`a picture (${extension.toUpperCase()})`, SEND];
  if (extension && ARCHIVES.has(extension)) return [`an archive (${extension.toUpperCase()})`, 'Unpack it first and choose the recordings in it.'];
  if (extension && OTHER_SOUND.has(extension)) return [`a ${extension.toUpperCase()} file, a kind this app cannot play`, 'Save it as .m4a, .mp3 or .wav and send that.'];
  if (extension === 'pdf' || extension === 'docx') return [`a document (${extension.toUpperCase()})`, SEND];
  if (extension === 'xml' || looksLikeText(head)) return ['a text file', SEND];
  return ['a file of an unknown kind', SEND];
}
