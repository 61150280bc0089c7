import { constants, deflateRawSync, inflateRawSync } from 'node:zlib';

/** A sound's levels, a byte each, as they are kept: deflated, about half as large. */
export const packed = (levels: Uint8Array): Uint8Array<ArrayBuffer> =>
  levels.length ? new Uint8Array(deflateRawSync(levels, { level: constants.Z_BEST_COMPRESSION })) : new Uint8Array();

/** And back. Nothing kept: no levels. */
export const unpacked = (kept: Uint8Array): Uint8Array => (kept.length ? inflateRawSync(kept, { maxOutputLength: MOST }) : new Uint8Array());

const MOST = 8_000_000; // four days of sound
