import { create } from 'qrcode';

/** A QR code as an SVG path on a square of so many modules, its margin included. Small enough to be sent with an answer. */
export type QrLines = { side: number; path: string };

/** Draws a text as a QR code. For servers: the browser is sent the lines, not the drawer. */
export function qrLines(text: string): QrLines {
  const { modules } = create(text, { errorCorrectionLevel: 'M' });
  let path = '';
  for (let row = 0; row < modules.size; row++) {
    for (let column = 0; column < modules.size; column++) {
      if (modules.get(row, column)) path += `M${column + QUIET} ${row + QUIET}h1v1h-1z`;
    }
  }
  return { side: modules.size + 2 * QUIET, path };
}

// The margin scanners need, in modules.
const QUIET = 3;
