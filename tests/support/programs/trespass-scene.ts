import { disconnect } from '@/lib/db/client';
import { bringUpToDate } from '@/lib/db/migrate';
import { trespassScene } from '../trespass-scene';

// node trespass-scene.cjs: fills the new installation of this environment, and prints the scene as JSON.
async function main() {
  await bringUpToDate();
  const scene = await trespassScene();
  await disconnect();
  process.stdout.write(JSON.stringify(scene));
}

main().catch((error: Error) => {
  process.stderr.write(`${error.stack}\n`);
  process.exit(1);
});
