// `npm test`: types, lint, jest, and the browser journeys against a production build; ends with one line that counts them all.
import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { ensureInstalled } from './support/install.mjs';

ensureInstalled();
const { ensureBuilt } = await import('./support/build.mjs');
const { chromium } = await import('./support/chromium.mjs');

const REPORTS = 'test-results';
fs.mkdirSync(REPORTS, { recursive: true });
const counts = { passed: 0, failed: 0, skipped: 0 };
const bin = (name) => path.join('node_modules', '.bin', name);

step('Types', 'npm', ['run', '--silent', 'types']);
step('Lint', bin('eslint'), ['.', '--max-warnings', '0']);

const jestReport = path.join(REPORTS, 'jest.json');
fs.rmSync(jestReport, { force: true });
step('Unit', bin('jest'), ['--maxWorkers=100%', '--json', `--outputFile=${jestReport}`]);
count(jestReport, ({ numPassedTests, numFailedTests, numPendingTests, numRuntimeErrorTestSuites }) => [numPassedTests, numFailedTests + numRuntimeErrorTestSuites, numPendingTests]);

await ensureBuilt();
const browser = chromium();
if (!browser) counts.failed += 1;
else {
  const journeys = path.join(REPORTS, 'journeys.json');
  fs.rmSync(journeys, { force: true });
  step('Browser journeys', bin('playwright'), ['test'], { CHROMIUM: browser, PLAYWRIGHT_JSON_OUTPUT_NAME: journeys });
  count(journeys, ({ stats }) => [stats.expected + stats.flaky, stats.unexpected, stats.skipped]);
}

console.log(`\n${counts.passed} passed, ${counts.failed} failed, ${counts.skipped} skipped`);
process.exit(counts.failed ? 1 : 0);

// A step that stops before it could count anything is one failure.
function step(title, command, args, env = {}) {
  console.log(`\n── ${title}`);
  const { status } = spawnSync(command, args, { stdio: 'inherit', env: { ...process.env, NEXT_TELEMETRY_DISABLED: '1', ...env } });
  if (args.some((arg) => arg.startsWith('--outputFile')) || env.PLAYWRIGHT_JSON_OUTPUT_NAME) return;
  counts[status === 0 ? 'passed' : 'failed'] += 1;
}

function count(report, read) {
  if (!fs.existsSync(report)) return void (counts.failed += 1);
  const [passed, failed, skipped] = read(JSON.parse(fs.readFileSync(report, 'utf8')));
  counts.passed += passed;
  counts.failed += failed;
  counts.skipped += skipped;
}
