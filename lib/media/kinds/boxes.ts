import { type FileHandle, open } from 'node:fs/promises';

/** What the boxes of an MP4 or QuickTime file tell. `whole`: it can be played to its end. `early`: it can start before it has all arrived. */
export type Boxes = { brand: string; whole: boolean; sound: boolean; video: boolean; aac: boolean; fragmented: boolean; early: boolean };

const LARGEST_INDEX = 64 * 1024 * 1024;

/**
 * Walks the top-level boxes of an MP4, M4A or QuickTime file (ISO 14496-12). Takes its path and size in bytes. A recording that was
 * cut off has no `moov` (phones write it last), or a box that reaches beyond the end of the file.
 */
export async function boxesOf(file: string, size: number): Promise<Boxes> {
  const found: Boxes = { brand: '', whole: false, sound: false, video: false, aac: false, fragmented: false, early: false };
  const handle = await open(file, 'r');
  try {
    let sawMedia = false;
    for (let at = 0; at + 8 <= size; ) {
      const { type, length, header } = await boxAt(handle, at, size);
      if (length < header || at + length > size) return { ...found, whole: false };
      if (type === 'ftyp') found.brand = (await read(handle, at + header, 4)).toString('latin1');
      if (type === 'mdat' || type === 'moof') sawMedia = true;
      if (type === 'moov' && length < LARGEST_INDEX) {
        Object.assign(found, tracksIn(await read(handle, at + header, length - header)), { whole: true, early: !sawMedia });
      }
      at += length;
    }
    return { ...found, whole: found.whole && sawMedia };
  } finally {
    await handle.close();
  }
}

async function boxAt(handle: FileHandle, at: number, size: number) {
  const head = await read(handle, at, 16);
  const short = head.readUInt32BE(0);
  const type = head.toString('latin1', 4, 8);
  if (short === 1) return { type, length: head.length < 16 ? 0 : Number(head.readBigUInt64BE(8)), header: 16 };
  return { type, length: short === 0 ? size - at : short, header: 8 }; // 0: to the end of the file
}

// Handler and sample entry types stand in fixed boxes of moov; their names do not occur there otherwise.
function tracksIn(moov: Buffer) {
  const handlers = new Set<string>();
  for (let at = moov.indexOf('hdlr'); at >= 0; at = moov.indexOf('hdlr', at + 4)) handlers.add(moov.toString('latin1', at + 12, at + 16));
  return { sound: handlers.has('soun'), video: handlers.has('vide'), aac: moov.includes('mp4a'), fragmented: moov.includes('mvex') };
}

async function read(handle: FileHandle, at: number, length: number): Promise<Buffer> {
  const { buffer, bytesRead } = await handle.read(Buffer.alloc(length), 0, length, at);
  return buffer.subarray(0, bytesRead);
}
