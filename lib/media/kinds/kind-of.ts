import 'server-only';
import { open, stat } from 'node:fs/promises';
import { fileTypeFromFile } from 'file-type';
import { refused } from '../refused';
import { boxesOf } from './boxes';
import { holdsPicture } from './matroska';
import { endsWithWholePage } from './ogg';
import { notSound, looksLikeText } from './strangers';

/**
 * What a file is. `extension` is the one it is stored under. `plays`: every phone of the last years plays it as it is, so that it can
 * be heard before (or without) a playable copy.
 */
export type Kind = { mime: string; extension: string; video: boolean; plays: boolean };

const MEGABYTE = 1024 * 1024;

/** The largest files that are taken, in bytes (SECURITY.md). */
export const LIMITS = { sound: 200 * MEGABYTE, video: 500 * MEGABYTE } as const;

/**
 * Decides by a file's bytes, never by its name, what it is. Takes its path. Refuses what is not on the list below, what is empty or
 * cut off, and what is over the limit of its kind, each with a sentence for the person who sent it.
 */
export async function kindOf(file: string): Promise<Kind> {
  const { size } = await stat(file);
  if (size === 0) throw emptyFile();
  const kind = await known(file, size);
  ensureSize(size, kind.video);
  return kind;
}

export const emptyFile = () => refused('empty', { status: 415 });

/** Refuses (413) a size in bytes over the limit for sound or video. */
export function ensureSize(bytes: number, video: boolean): void {
  const limit = video ? LIMITS.video : LIMITS.sound;
  if (bytes <= limit) return;
  const values = { size: Math.ceil(bytes / MEGABYTE), most: limit / MEGABYTE };
  throw refused(video ? 'videoTooLarge' : 'soundTooLarge', { status: 413, values });
}

async function known(file: string, size: number): Promise<Kind> {
  const type = await fileTypeFromFile(file).catch(() => undefined);
  const head = await beginning(file);
  const of = KINDS[type?.mime.split(';')[0] ?? ''];
  // A text that begins with the letters ID3 or OggS is still a text.
  if (!of || looksLikeText(head)) throw notSound(type?.ext, head);
  return of(file, size);
}

const sound = (mime: string, extension: string, plays = false) => async (): Promise<Kind> => ({ mime, extension, video: false, plays });

// By what file-type calls them. Matroska and MP4 may hold either sound or video: their tracks are asked.
const KINDS: Record<string, (file: string, size: number) => Promise<Kind>> = {
  'audio/ogg': ogg,
  'audio/mpeg': sound('audio/mpeg', 'mp3', true),
  'audio/wav': sound('audio/wav', 'wav', true),
  'audio/vnd.wave': sound('audio/wav', 'wav', true),
  'audio/aac': sound('audio/aac', 'aac'),
  'audio/flac': sound('audio/flac', 'flac'),
  'audio/x-flac': sound('audio/flac', 'flac'),
  'audio/x-m4a': mp4,
  'audio/mp4': mp4,
  'video/mp4': mp4,
  'video/x-m4v': mp4,
  'video/quicktime': mp4,
  'video/3gpp': mp4,
  'video/3gpp2': mp4,
  'video/webm': matroska,
  'audio/webm': matroska,
  'video/matroska': matroska,
  'video/x-matroska': matroska,
};

async function mp4(file: string, size: number): Promise<Kind> {
  const boxes = await boxesOf(file, size);
  if (!boxes.whole) throw refused('cutOff', { status: 415 });
  if (!boxes.sound && !boxes.video) throw refused('noTrack', { status: 415 });
  if (!boxes.sound) throw refused('silentVideo', { status: 415 });
  if (!boxes.video) return { mime: 'audio/mp4', extension: 'm4a', video: false, plays: boxes.aac && !boxes.fragmented };
  return boxes.brand === 'qt  ' ? { mime: 'video/quicktime', extension: 'mov', video: true, plays: false } : { mime: 'video/mp4', extension: 'mp4', video: true, plays: false };
}

async function ogg(file: string, size: number): Promise<Kind> {
  if (!(await endsWithWholePage(file, size))) throw refused('cutOff', { status: 415 });
  return { mime: 'audio/ogg', extension: 'ogg', video: false, plays: false };
}

async function matroska(file: string): Promise<Kind> {
  return (await holdsPicture(file))
    ? { mime: 'video/webm', extension: 'webm', video: true, plays: false }
    : { mime: 'audio/webm', extension: 'webm', video: false, plays: false };
}

async function beginning(file: string): Promise<Buffer> {
  const handle = await open(file, 'r');
  try {
    const { buffer, bytesRead } = await handle.read(Buffer.alloc(4096), 0, 4096, 0);
    return buffer.subarray(0, bytesRead);
  } finally {
    await handle.close();
  }
}
