import 'server-only';
import { mkdir, statfs } from 'node:fs/promises';
import { refused } from './refused';
import { mediaRoot } from './storage';

const MEGABYTE = 1024 * 1024;

/** Bytes that are free on the media's disk, and how many of them are kept free: 500 MB or 5 % of it, whichever is more (SECURITY.md). */
export async function roomOnDisk(): Promise<{ free: number; reserve: number }> {
  await mkdir(mediaRoot(), { recursive: true });
  const { bavail, blocks, bsize } = await statfs(mediaRoot());
  return { free: bavail * bsize, reserve: Math.max(500 * MEGABYTE, blocks * bsize * 0.05) };
}

/** Refuses (507) when so many more bytes would eat into what is kept free, so that practice and attendance can still be saved. */
export async function ensureRoom(bytes: number, sentence: 'diskFull' | 'diskFullToConvert' = 'diskFull'): Promise<void> {
  const { free, reserve } = await roomOnDisk();
  if (free - bytes < reserve) throw refused(sentence, { status: 507 });
}

export const noRoom = () => refused('diskFull', { status: 507 });
