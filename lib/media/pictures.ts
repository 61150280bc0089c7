import 'server-only';
import { refused } from './refused';

/** A photo as it is kept: upright, at most 2400 px, without anything the camera wrote into it; and its first impression. */
export type Redrawn = { width: number; height: number; blur: string };

const LARGE = 2400;
const SMALL = 640;
const MOST_PIXELS = 120_000_000;

/**
 * Draws a photo anew, so that nothing of what was sent is kept but what is seen: no place, no camera, no hidden bytes. Takes the file
 * and where the large and the small copy (WebP) go. Refuses (415) what cannot be drawn, and (413) what has too many pixels.
 */
export async function redrawn(file: string, { large, small }: { large: string; small: string }): Promise<Redrawn> {
  // Read when the first photo comes: most days of a class bring none.
  const { default: sharp } = await import('sharp');
  try {
    const picture = sharp(file, { limitInputPixels: MOST_PIXELS, failOn: 'error', animated: false }).rotate();
    const { width, height } = await picture
      .clone()
      .resize({ width: LARGE, height: LARGE, fit: 'inside', withoutEnlargement: true })
      .flatten({ background: '#fff' })
      .webp({ quality: 82 })
      .toFile(large);
    await sharp(large).resize({ width: SMALL, height: SMALL, fit: 'inside', withoutEnlargement: true }).webp({ quality: 74 }).toFile(small);
    const tiny = await sharp(large).resize({ width: 16, height: 16, fit: 'inside' }).webp({ quality: 40 }).toBuffer();
    return { width, height, blur: `data:image/webp;base64,${tiny.toString('base64')}` };
  } catch (error) {
    const tooMany = error instanceof Error && /pixel limit/i.test(error.message);
    throw refused(tooMany ? 'pictureTooLarge' : 'pictureUnreadable', { status: tooMany ? 413 : 415 });
  }
}
