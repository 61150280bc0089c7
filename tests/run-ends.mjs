import fs from 'node:fs';
import path from 'node:path';

export default function runEnds() {
  const place = process.env.MUSIC_CLASS_TESTS;
  for (const folder of [place, path.resolve('.server', path.basename(place))])
    fs.rmSync(folder, { recursive: true, force: true, maxRetries: 3 });
}
