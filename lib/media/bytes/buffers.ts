// Buffers are reused: a fresh large one per chunk makes V8 collect all the time.

export const SMALL = 64 * 1024;
export const LARGE = 512 * 1024;

const SPARE = { [SMALL]: 256, [LARGE]: 32 } as Record<number, number>;

const kept = globalThis as typeof globalThis & { musicClassBuffers?: Map<number, Buffer[]> };
const pools = (kept.musicClassBuffers ??= new Map([[SMALL, []], [LARGE, []]]));

/** A buffer of SMALL or LARGE bytes, with anything in it. */
export const takeBuffer = (size: number): Buffer => pools.get(size)?.pop() ?? Buffer.allocUnsafeSlow(size);

/** Gives a buffer back that nobody, the kernel included, reads any more. */
export function giveBuffer(buffer: Buffer): void {
  const pool = pools.get(buffer.length);
  if (pool && pool.length < (SPARE[buffer.length] ?? 0)) pool.push(buffer);
}
