import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';

/** One folder for all that this run of the tests writes; tests/run-ends.mjs takes it away. */
export default function runBegins() {
  process.env.MUSIC_CLASS_TESTS ??= fs.mkdtempSync(path.join(os.tmpdir(), 'music-class-tests-'));
}
