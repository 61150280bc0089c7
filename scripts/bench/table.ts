import os from 'node:os';
import type { Searched } from './search';

export type Measured = { name: string; whole: number; firstMs: number; cpuPerGb: number; ranges: number; sameBytes: boolean };
type Rate = { rate: number; bytes: number };
export type Page = { name: string; small: Rate; large: Rate };

/** What was measured, as Markdown: every figure, and its ratio to nginx (where there is none here, to a plain Node server). */
export function report(files: Measured[], pages: Page[], searched: Searched[]): string {
  const base = files.find(({ name }) => name === 'nginx') ?? files.find(({ name }) => name.startsWith('plain Node')) ?? files[0]!;
  const ratio = (value: number, of: number) => (of > 0 && value > 0 ? (value / of).toFixed(2) : '–');
  const machine = `${os.cpus().length} × ${os.cpus()[0]?.model ?? 'unknown'}, Node ${process.version}, ${os.type()}, load ${os.loadavg()[0]?.toFixed(1)}`;
  return [
    '# Performance',
    '',
    `Measured by \`npm run bench\` on ${new Date().toISOString().slice(0, 10)}: ${machine}. All in one run, by turns, over loopback, the best of two; the ratios matter, the figures are this machine's.`,
    '',
    `## Bytes (200 MB; ratios to ${base.name})`,
    '',
    ...table(
      ['server', 'whole file, MB/s', 'ratio', '64 KB ranges/s, 16 at once', 'ratio', 'first byte, ms', 'CPU s per GB', 'SHA-256 equal'],
      files.map((row) => [
        ...[row.name, row.whole.toFixed(0), ratio(row.whole, base.whole), row.ranges ? row.ranges.toFixed(0) : '–', ratio(row.ranges, base.ranges)],
        ...[row.firstMs.toFixed(1), row.cpuPerGb.toFixed(2), row.sameBytes ? 'yes' : 'NO'],
      ]),
    ),
    '',
    '## Pages (signed in, four at a time)',
    '',
    ...table(
      ['page', '50 recordings, pages/s', '5,000 recordings, pages/s', 'ratio', 'compressed HTML, kB (50 / 5,000)'],
      pages.map(({ name, small, large }) => [name, small.rate.toFixed(1), large.rate.toFixed(1), ratio(large.rate, small.rate), `${kb(small.bytes)} / ${kb(large.bytes)}`]),
    ),
    '',
    ...searchReport(searched),
    '',
  ].join('\n');
}

/** What searching took, as Markdown. */
export const searchReport = (searched: Searched[]): string[] => [
  '## Search (10,000 recordings, and 50 beside it)',
  '',
  'From the words typed to a page of 60 recordings through the wall, their number, and the counts of all twelve facets, for a teacher, in the process that serves; without HTTP and HTML. Forty rounds each, by turns.',
  '',
  ...table(
    ['searched for', '50: p50, ms', '50: p95, ms', '10,000: p50, ms', '10,000: p95, ms', 'found in 10,000'],
    searched.map(({ name, small, large }) => [name, ...[small.p50, small.p95, large.p50, large.p95].map((ms) => ms.toFixed(1)), String(large.total)]),
  ),
];

const kb = (bytes: number) => (bytes / 1000).toFixed(1);

function table(head: string[], rows: string[][]): string[] {
  const widths = head.map((title, column) => Math.max(title.length, ...rows.map((row) => row[column]!.length)));
  const row = (cells: string[]) => `| ${cells.map((cell, column) => (column === 0 ? cell.padEnd(widths[0]!) : cell.padStart(widths[column]!))).join(' | ')} |`;
  return [row(head), row(widths.map((width, column) => (column === 0 ? '-'.repeat(width) : `${'-'.repeat(width - 1)}:`))), ...rows.map(row)];
}
