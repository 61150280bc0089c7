import 'server-only';
import { mkdir, statfs } from 'node:fs/promises';
import { Refusal } from '@/lib/kit/refusal';
import { mediaRoot } from './storage';

const MEGABYTE = 1024 * 1024;

/** Bytes that are free on the media's disk, and how many of them are kept free: 500 MB or 5 % of it, whichever is more (SECURITY.md). */
export async function roomOnDisk(): Promise<{ free: number; reserve: number }> {
  await mkdir(mediaRoot(), { recursive: true });
  const { bavail, blocks, bsize } = await statfs(mediaRoot());
  return { free: bavail * bsize, reserve: Math.max(500 * MEGABYTE, blocks * bsize * 0.05) };
}

/** Refuses (507) when so many more bytes would eat into what is kept free, so that practice and attendance can still be saved. */
export async function ensureRoom(bytes: number): Promise<void> {
  const { free, reserve } = await roomOnDisk();
  if (free - bytes < reserve) throw noRoom();
}

export const noRoom = () =>
  new Refusal("The server's disk is almost full, so this file was not kept. Make room (or give the server a larger disk), then add it again.", {
    status: 507,
  });
