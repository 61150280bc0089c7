import { announcePicture } from './media-session';
import type { Track } from './track';

const SIZE = 512;
let before = '';

/** Shows a face that is on the page as the picture of what plays. Where it cannot be drawn, the app's icon stays. */
export async function showFace(track: Track, face: SVGSVGElement): Promise<void> {
  const blob = await pictureOf(face).catch(() => null);
  if (!blob) return;
  URL.revokeObjectURL(before);
  before = URL.createObjectURL(blob);
  announcePicture(track, before);
}

/** A face that is on the page as a PNG of 512 pixels: its lines as they are painted, on its own colours. Rejects where the browser cannot draw it. */
export async function pictureOf(face: SVGSVGElement): Promise<Blob> {
  const copy = face.cloneNode(true) as SVGSVGElement;
  const painted = [...face.querySelectorAll('*')];
  [...copy.querySelectorAll('*')].forEach((line, i) => {
    const { stroke, fill, strokeLinecap, strokeLinejoin } = getComputedStyle(painted[i] as Element);
    line.setAttribute('style', `stroke:${stroke};fill:${fill};stroke-linecap:${strokeLinecap};stroke-linejoin:${strokeLinejoin}`);
  });
  copy.setAttribute('xmlns', 'http://www.w3.org/2000/svg');
  copy.setAttribute('width', String(SIZE));
  copy.setAttribute('height', String(SIZE));
  copy.removeAttribute('class');
  copy.removeAttribute('style');
  const image = new Image(SIZE, SIZE);
  image.src = `data:image/svg+xml,${encodeURIComponent(new XMLSerializer().serializeToString(copy))}`;
  await image.decode();
  return onGround(image, getComputedStyle(face).backgroundImage);
}

// The ground as app/faces.css paints it: a glow up to the left, from the first colour to the second.
function onGround(image: HTMLImageElement, background: string): Promise<Blob> {
  const canvas = document.createElement('canvas');
  canvas.width = canvas.height = SIZE;
  const pen = canvas.getContext('2d') as CanvasRenderingContext2D;
  const colours = background.match(/rgba?\([^)]*\)|color\([^)]*\)|#[0-9a-f]{3,8}/gi) ?? ['#8b7765'];
  const [x, y] = [0.42 * SIZE, 0.32 * SIZE];
  const ground = pen.createRadialGradient(x, y, 0, x, y, 0.96 * Math.hypot(SIZE - x, SIZE - y));
  colours.forEach((colour, i) => ground.addColorStop(colours.length > 1 ? i / (colours.length - 1) : 0, colour));
  pen.fillStyle = ground;
  pen.fillRect(0, 0, SIZE, SIZE);
  pen.drawImage(image, 0, 0);
  return new Promise((resolve, reject) => canvas.toBlob((blob) => (blob ? resolve(blob) : reject(new TypeError('no picture'))), 'image/png'));
}
