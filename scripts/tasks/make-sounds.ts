// A maker's process, bundled to .server/make-sounds.cjs by scripts/run-task.mjs for `npm run demo`.
import { runMaker } from '../demo/make/maker';

void runMaker().then(
  () => process.exit(0),
  (error) => {
    process.stderr.write(`${error instanceof Error ? error.stack : String(error)}\n`);
    process.exit(1);
  },
);
