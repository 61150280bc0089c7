/**
 * What a chosen file is, by its type and name: a `recording` (sound or video), a `sheet` to lay beside one (a PDF or a photographed
 * page), `litter` that systems leave in folders, or `other`. A first look, for the screen; the server decides by the bytes.
 */
export function fileSort({ name, type }: Pick<File, 'name' | 'type'>): 'recording' | 'sheet' | 'litter' | 'other' {
  if (name.startsWith('.') || LITTER.test(name)) return 'litter';
  if (type.startsWith('audio/') || type.startsWith('video/') || SOUND.test(name)) return 'recording';
  if (type === 'application/pdf' || type.startsWith('image/') || PAPER.test(name)) return 'sheet';
  return 'other';
}

const LITTER = /^(thumbs\.db|desktop\.ini|~\$.*|.*\.crdownload|.*\.part)$/i;
const SOUND = /\.(opus|ogg|oga|m4a|aac|mp3|wav|flac|amr|caf|aif|aiff|webm|mp4|m4v|mov|3gp|mkv)$/i;
const PAPER = /\.(pdf|jpe?g|png|webp|heic|heif)$/i;
