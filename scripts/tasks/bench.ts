import { createHash } from 'node:crypto';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import type { Teacher } from '@/lib/auth/viewer';
import { pagesRead, rangesRead, type Target, wholeRead } from '../bench/client';
import { cpuSeconds, freePort, isThere, listening, servers } from '../bench/servers';
import { searches } from '../bench/search';
import { SIZE, stage, type Stage } from '../bench/stage';
import { report, type Measured, type Page, searchReport } from '../bench/table';

const ROUNDS = 2;
const MS = 1_500;

/**
 * `npm run bench`: our signed-in fast lane, our route handler and what else serves files here, side by side in one run on the same file;
 * then pages of a school with 50 and with 5,000 recordings, and searches among 50 and 10,000 (`--search`: these alone). Prints tables, and
 * with `--write` keeps them in docs/performance.md.
 */
export async function run(args: string[]): Promise<void> {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'music-class-bench-'));
  const started = servers();
  try {
    const port = await freePort();
    const own = { DATA_DIR: path.join(folder, 'data'), MEDIA_DIR: path.join(folder, 'media'), PORT: String(port), LOG_LEVEL: 'warn', SESSION_SECRET: 'only while measuring: 4f0e1d2c3b4a', PUBLIC_URL: `http://localhost:${port}` };
    Object.assign(process.env, own);
    said('Making a file of 200 MB, and schools with 50, 5,000 and 10,000 recordings …');
    const staged = await stage(folder);
    const searched = await searches(...(staged.searched as [Teacher, Teacher]));
    if (args.includes('--search')) return void process.stdout.write(`\n${searchReport(searched).join('\n')}\n`);
    const pid = await started.app({ ...process.env, NODE_ENV: 'production' });
    const targets = [...appTargets(staged, port, pid), ...(await others(staged, started, folder))];
    for (const target of targets) await listening(target.port);
    const text = report(await measured(targets, staged.file), await pages(staged.schools, port), searched);
    process.stdout.write(`\n${text}\n`);
    if (args.includes('--write')) fs.writeFileSync('docs/performance.md', text);
  } finally {
    started.stop();
    fs.rmSync(folder, { recursive: true, force: true });
  }
}

// The second address means the same, but is not written as the fast lane writes it: Next takes it, and its route handler answers.
function appTargets({ recordingId, schools }: Stage, port: number, pid: number): Target[] {
  const headers = { Cookie: schools[0]!.student };
  const roundabout = `%${recordingId.charCodeAt(0).toString(16)}${recordingId.slice(1)}`;
  return [
    { name: 'fast lane, signed in', port, pid, headers, ranges: true, path: `/library/${recordingId}/audio` },
    { name: 'route handler, signed in', port, pid, headers, ranges: true, path: `/library/${roundabout}/audio` },
  ];
}

async function others({ file }: Stage, started: ReturnType<typeof servers>, folder: string): Promise<Target[]> {
  const name = `/${path.basename(file)}`;
  const found: Target[] = [];
  const add = async (title: string, ranges: boolean, begin: (port: number) => number) => {
    const port = await freePort();
    found.push({ name: title, port, path: name, ranges, pid: begin(port) });
  };
  await add('plain Node: createReadStream', true, (port) => started.plain(file, port));
  if (isThere('nginx')) await add('nginx', true, (port) => started.nginx(file, port, folder));
  if (isThere('python3')) await add('python3 -m http.server', false, (port) => started.python(file, port));
  return found;
}

async function measured(targets: Target[], file: string): Promise<Measured[]> {
  const rows = targets.map(({ name }): Measured => ({ name, whole: 0, firstMs: Infinity, cpuPerGb: 0, ranges: 0, sameBytes: false }));
  const wanted = createHash('sha256').update(fs.readFileSync(file)).digest('hex');
  for (const [index, target] of targets.entries()) {
    const hash = createHash('sha256');
    await wholeRead(target, (piece) => hash.update(piece));
    rows[index]!.sameBytes = hash.digest('hex') === wanted;
  }
  // By turns, so that whatever else this machine does meanwhile meets all of them.
  for (let round = 1; round <= ROUNDS; round += 1) {
    said(`Round ${round} of ${ROUNDS} …`);
    for (const [index, target] of targets.entries()) {
      const row = rows[index]!;
      const before = cpuSeconds(target.pid);
      const { rate, firstMs, bytes } = await wholeRead(target);
      const cpu = (cpuSeconds(target.pid) - before) / (bytes / 1e9);
      if (rate > row.whole) Object.assign(row, { whole: rate, cpuPerGb: cpu });
      row.firstMs = Math.min(row.firstMs, firstMs);
      if (target.ranges) row.ranges = Math.max(row.ranges, await rangesRead(target, SIZE, MS));
    }
  }
  return rows;
}

async function pages(schools: Stage['schools'], port: number): Promise<Page[]> {
  said('Pages …');
  const found: Page[] = [];
  for (const [name, path, who] of [['library, teacher', '/library', 'teacher'], ['newest, teacher', '/library?by=newest', 'teacher'], ['search, teacher', '/library?q=yaman+teentaal+slow', 'teacher'], ['home, student', '/', 'student'], ['library, student', '/library', 'student']] as const) {
    const of = [];
    for (const school of schools) of.push(await pagesRead(port, path, school[who], MS));
    found.push({ name, small: of[0]!, large: of[1]! });
  }
  return found;
}

const said = (line: string) => process.stderr.write(`${line}\n`);
