import { open } from 'node:fs/promises';

const AHEAD = 256 * 1024;
const ID = { segment: 0x18538067, tracks: 0x1654ae6b, entry: 0xae, type: 0x83 };

/**
 * Whether a WebM or Matroska file has a video track (RFC 9559: Tracks › TrackEntry › TrackType 1). Takes its path. Browsers write the
 * tracks before the first cluster, well within its first 256 kB; where they are not found there, it is taken for a video.
 */
export async function holdsPicture(file: string): Promise<boolean> {
  const handle = await open(file, 'r');
  try {
    const { buffer, bytesRead } = await handle.read(Buffer.alloc(AHEAD), 0, AHEAD, 0);
    const [segment] = bodies(buffer.subarray(0, bytesRead), ID.segment);
    const [tracks] = segment ? bodies(segment, ID.tracks) : [];
    return !tracks || trackTypes(tracks).includes(1);
  } finally {
    await handle.close();
  }
}

const trackTypes = (tracks: Buffer): (number | undefined)[] =>
  bodies(tracks, ID.entry).flatMap((entry) => bodies(entry, ID.type).map((type) => type.at(-1)));

const bodies = (bytes: Buffer, wanted: number) => elements(bytes).flatMap(({ id, body }) => (id === wanted ? [body] : []));

function elements(bytes: Buffer): { id: number; body: Buffer }[] {
  const found = [];
  for (let at = 0; at < bytes.length; ) {
    const id = variable(bytes, at, false);
    const size = variable(bytes, id.next, true);
    found.push({ id: id.value, body: bytes.subarray(size.next, size.next + size.value) });
    at = size.next + size.value;
  }
  return found;
}

// A number whose first byte's leading zeros tell its length; a size drops the marker bit, an id keeps it. All ones: until the end.
function variable(bytes: Buffer, at: number, isSize: boolean): { value: number; next: number } {
  const first = bytes[at];
  if (!first) return { value: bytes.length, next: bytes.length };
  const width = Math.clz32(first) - 23;
  let value = isSize ? first & (0xff >> width) : first;
  for (let i = 1; i < width; i++) value = value * 256 + (bytes[at + i] ?? 0);
  const unknown = isSize && value === 2 ** (7 * width) - 1;
  return { value: unknown ? bytes.length : value, next: at + width };
}
