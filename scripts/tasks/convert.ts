// The converter's process, bundled to .server/convert.cjs by scripts/support/build.mjs: node .server/convert.cjs '<order as JSON>'.
import { runConverter } from '@/lib/media/converter/converter';

void runConverter(process.argv[2] ?? '').then(
  () => process.exit(0),
  (error) => {
    process.stderr.write(`${error instanceof Error ? error.stack : String(error)}\n`);
    process.exit(1);
  },
);
