// Draws the app's mark and writes public/icons from it: `node scripts/make-icons.mjs`. Run again only when the mark changes.
import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import sharp from 'sharp';

const folder = path.join(import.meta.dirname, '../public/icons');
await mkdir(folder, { recursive: true });

await writeFile(path.join(folder, 'favicon.svg'), mark({ reach: 0.37, corner: 0.24 }));
await png('icon-192.png', 192, { reach: 0.36, corner: 0.24 });
await png('icon-512.png', 512, { reach: 0.36, corner: 0.24 });
// Android cuts its own shape out of the middle 80 %; iOS rounds the corners itself and paints transparency black.
await png('maskable-512.png', 512, { reach: 0.28, corner: 0 });
await png('apple-touch-icon.png', 180, { reach: 0.33, corner: 0 });
await writeFile(path.join(import.meta.dirname, '../app/favicon.ico'), ico(await drawn(48, { reach: 0.38, corner: 0.24 }), 48));

async function png(name, size, shape) {
  await writeFile(path.join(folder, name), await drawn(size, shape));
}

function drawn(size, shape) {
  return sharp(Buffer.from(mark(shape)), { density: 300 }).resize(size, size).png({ compressionLevel: 9 }).toBuffer();
}

/**
 * Bhupali, the first raga most children learn, as its face: Sa at the top, each swara at its place in the octave, the ascent bright,
 * Ga (vadi) the largest point. `reach` is the outer ring's radius, `corner` the rounding, both as parts of the width.
 */
function mark({ reach, corner }) {
  const size = 512;
  const outer = size * reach;
  const swaras = [0, 204, 386, 702, 884].map((cents) => (cents / 1200) * 2 * Math.PI);
  const at = (angle, radius) => [size / 2 + radius * Math.sin(angle), size / 2 - radius * Math.cos(angle)].map((one) => one.toFixed(1)).join(' ');
  const line = (radius) => `M${swaras.map((angle) => at(angle, radius)).join('L')}Z`;
  const point = (index, radius, colour) => {
    const [x, y] = at(swaras[index], outer).split(' ');
    return `<circle cx="${x}" cy="${y}" r="${(outer * radius).toFixed(1)}" fill="${colour}"/>`;
  };
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${size} ${size}">
<defs><linearGradient id="g" x2="1" y2="1"><stop stop-color="#8b2a63"/><stop offset=".5" stop-color="#a8243a"/><stop offset="1" stop-color="#d9713f"/></linearGradient></defs>
<rect width="${size}" height="${size}" rx="${size * corner}" fill="url(#g)"/>
<g fill="none" stroke="#fffdf9" stroke-linejoin="round">
<circle cx="256" cy="256" r="${outer.toFixed(1)}" stroke-width="${(outer * 0.025).toFixed(1)}" opacity=".35"/>
<path d="${line(outer)}" stroke-width="${(outer * 0.045).toFixed(1)}" opacity=".7"/>
<path d="${line(outer * 0.72)}" fill="#fffdf9" fill-opacity=".16" stroke-width="${(outer * 0.105).toFixed(1)}"/>
</g>
${point(0, 0.11, '#fffdf9')}${point(1, 0.08, '#fffdf9')}${point(3, 0.08, '#fffdf9')}${point(4, 0.13, '#fffdf9')}${point(2, 0.2, '#f7c25b')}
</svg>
`;
}

/** One PNG in the envelope old browsers ask for at /favicon.ico. */
function ico(image, size) {
  const head = Buffer.alloc(22);
  head.writeUInt16LE(1, 2);
  head.writeUInt16LE(1, 4);
  head.writeUInt8(size, 6);
  head.writeUInt8(size, 7);
  head.writeUInt16LE(1, 10);
  head.writeUInt16LE(32, 12);
  head.writeUInt32LE(image.length, 14);
  head.writeUInt32LE(22, 18);
  return Buffer.concat([head, image]);
}
