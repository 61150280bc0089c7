import 'server-only';
import { open, stat } from 'node:fs/promises';
import { fileTypeFromFile } from 'file-type';
import { refused } from '../refused';
import { emptyFile } from './kind-of';

/** What a sheet is, by its bytes: a PDF, kept as it is, or a photo, which is drawn anew. */
export type Paper = { kind: 'pdf' } | { kind: 'picture' };

const MEGABYTE = 1024 * 1024;

/** The largest sheet that is taken, in bytes. */
export const LARGEST_PAPER = 50 * MEGABYTE;

/** Decides what a sheet is, never by its name. Refuses all but PDF, JPEG, PNG and WebP, each in words; HEIC with what to do about it. */
export async function paperOf(file: string): Promise<Paper> {
  const { size } = await stat(file);
  if (size === 0) throw emptyFile();
  ensurePaperSize(size);
  const type = await fileTypeFromFile(file).catch(() => undefined);
  if (type?.mime === 'application/pdf') return pdf(file, size);
  if (type && PICTURES.has(type.mime)) return { kind: 'picture' };
  if (type && /^image\/(heic|heif)/.test(type.mime)) throw refused('heic', { status: 415 });
  throw refused('noPaper', { status: 415 });
}

/** Refuses (413) a sheet that is too large. */
export function ensurePaperSize(bytes: number): void {
  if (bytes <= LARGEST_PAPER) return;
  throw refused('paperTooLarge', { status: 413, values: { size: Math.ceil(bytes / MEGABYTE), most: LARGEST_PAPER / MEGABYTE } });
}

const PICTURES = new Set(['image/jpeg', 'image/png', 'image/webp']);

// Cut off on its way, a PDF has lost the table at its end without which no reader opens it.
async function pdf(file: string, size: number): Promise<Paper> {
  const handle = await open(file, 'r');
  try {
    const length = Math.min(size, 2048);
    const { buffer } = await handle.read(Buffer.alloc(length), 0, length, size - length);
    if (!buffer.includes('%%EOF')) throw refused('paperCutOff', { status: 415 });
    return { kind: 'pdf' };
  } finally {
    await handle.close();
  }
}
