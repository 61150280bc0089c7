// Makes sure the packages of package-lock.json are installed. Uses nothing but Node itself: it runs before there is anything else.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import fs from 'node:fs';

const STAMP = 'node_modules/.installed-lock';

/** Installs the locked packages where they are missing or of another lock; says so on stderr. Exits with npm's own code if it fails. */
export function ensureInstalled() {
  olderNodeIsRefused();
  if (fs.existsSync(STAMP) && fs.readFileSync(STAMP, 'utf8') === lockNow()) return;
  console.error('Installing packages (a few minutes the first time) …');
  const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm';
  // Their output goes to stderr: some tasks promise that stdout holds their answer and nothing else.
  // Development packages too, whatever NODE_ENV says: the build needs the types.
  const done = spawnSync(npm, ['ci', '--include=dev', '--no-audit', '--no-fund'], { stdio: ['ignore', 2, 2] });
  if (done.status !== 0) {
    console.error('The packages could not be installed (see above). Check the network and try again: nothing else was changed.');
    process.exit(done.status ?? 1);
  }
}

/** Notes, at the end of any install, of which lock the packages are; whoever ran `npm ci` by hand waits for no second one. */
export const noteInstalled = () => fs.writeFileSync(STAMP, lockNow());

const lockNow = () => createHash('sha256').update(fs.readFileSync('package-lock.json')).digest('hex');

function olderNodeIsRefused() {
  const [major, minor] = process.versions.node.split('.').map(Number);
  if (major > 20 || (major === 20 && minor >= 19)) return;
  console.error(`This needs Node.js 20.19 or newer (22 or 24 are best); this is ${process.version}. See https://nodejs.org.`);
  process.exit(1);
}
