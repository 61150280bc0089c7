import fs from 'node:fs';

export default function runEnds() {
  fs.rmSync(process.env.MUSIC_CLASS_TESTS, { recursive: true, force: true, maxRetries: 3 });
}
