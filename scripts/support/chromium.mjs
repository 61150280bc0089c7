// Finds a Chromium for the browser journeys, or installs Debian's where that is possible.
import { spawnSync } from 'node:child_process';
import fs from 'node:fs';

const KNOWN = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome', '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome'];

/** The path of a Chromium, or null with a sentence on stderr saying how to get one. */
export function chromium() {
  const found = installed();
  if (found) return found;
  if (process.getuid?.() === 0 && fs.existsSync('/usr/bin/apt-get')) {
    console.error('Installing Chromium for the browser journeys …');
    const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
    spawnSync('apt-get', ['update'], { stdio: 'ignore', env });
    spawnSync('apt-get', ['install', '-y', '--no-install-recommends', 'chromium'], { stdio: ['ignore', 2, 2], env });
  }
  const now = installed();
  if (!now) console.error('No Chromium found for the browser journeys. Install one (Debian: apt-get install chromium) or set CHROMIUM=/path/to/it.');
  return now;
}

const installed = () => [process.env.CHROMIUM, ...KNOWN].find((at) => at && fs.existsSync(at)) ?? null;
