import { open } from 'node:fs/promises';

const HEADER = 27;
const LARGEST_PAGE = HEADER + 255 + 255 * 255;

/**
 * Whether an Ogg file's last page is all there (RFC 3533, section 6). Takes its path and size in bytes. A recording that was cut off
 * ends in the middle of a page.
 */
export async function endsWithWholePage(file: string, size: number): Promise<boolean> {
  const handle = await open(file, 'r');
  try {
    const length = Math.min(size, 2 * LARGEST_PAGE);
    const { buffer, bytesRead } = await handle.read(Buffer.alloc(length), 0, length, size - length);
    const tail = buffer.subarray(0, bytesRead);
    const page = tail.subarray(tail.lastIndexOf('OggS', undefined, 'latin1'));
    const segments = page[HEADER - 1];
    if (segments === undefined || page.length < HEADER + segments) return false;
    const body = page.subarray(HEADER, HEADER + segments).reduce((sum, lacing) => sum + lacing, 0);
    return page.length >= HEADER + segments + body;
  } finally {
    await handle.close();
  }
}
