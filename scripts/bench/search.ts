import type { Teacher } from '@/lib/auth/viewer';
import { searchRecordings } from '@/lib/library';

type Asked = Parameters<typeof searchRecordings>[1];
export type Searched = { name: string; small: Times; large: Times };
type Times = { p50: number; p95: number; total: number };

const ROUNDS = 40;

/**
 * How long a search takes, for each kind of search in a small and in a large library, by turns: from the words typed to a page of 60
 * recordings, their number, and the counts of all facets; for a teacher, who has the most of them. Times in milliseconds.
 */
export async function searches(small: Teacher, large: Teacher): Promise<Searched[]> {
  const found: Searched[] = [];
  for (const [name, asked] of KINDS) {
    const of = [small, large].map((teacher) => ({ teacher, times: [] as number[], total: 0 }));
    for (let round = -3; round < ROUNDS; round += 1)
      for (const one of of) {
        const began = performance.now();
        one.total = (await searchRecordings(one.teacher, asked)).total;
        if (round >= 0) one.times.push(performance.now() - began);
      }
    const [a, b] = of.map(({ times, total }) => ({ ...summed(times), total }));
    found.push({ name, small: a!, large: b! });
  }
  return found;
}

const KINDS: readonly (readonly [name: string, asked: Asked])[] = [
  ['everything, the newest first', {}],
  ['everything, by title', { sort: 'title' }],
  ['ya', { text: 'ya' }],
  ['yaman', { text: 'yaman' }],
  ['yaman teentaal bandish slow', { text: 'yaman teentaal bandish slow' }],
  ['bhairav mukhda', { text: 'bhairav mukhda' }],
  ['सरगम evening', { text: 'सरगम evening' }],
  ['listen (in every one’s notes)', { text: 'listen' }],
  ['yaman, two facets chosen', { text: 'yaman', chosen: { taal: ['teentaal', 'rupak'], laya: ['drut'] } }],
  ['yamn (mended)', { text: 'yamn' }],
  ['helicopter (not there)', { text: 'helicopter' }],
];

function summed(times: number[]) {
  const sorted = [...times].sort((a, b) => a - b);
  const at = (part: number) => sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * part))]!;
  return { p50: at(0.5), p95: at(0.95) };
}
