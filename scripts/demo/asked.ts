import { parseArgs } from 'node:util';
import { Refusal } from '@/lib/kit/refusal';

const MOST = 50_000;

/** What `npm run demo -- …` was asked: `--json`, `--recordings 5000`. Refuses anything else, saying what there is. */
export function asked(args: string[]): { json: boolean; recordings: number } {
  const { json, recordings } = parsed(args);
  const count = recordings === undefined ? 0 : Number(recordings);
  if (!Number.isInteger(count) || count < 0 || count > MOST) throw new Refusal(`--recordings takes a whole number up to ${MOST.toLocaleString('en')}, such as 5000.`);
  return { json: json ?? false, recordings: count };
}

function parsed(args: string[]) {
  try {
    return parseArgs({ args, options: { json: { type: 'boolean' }, recordings: { type: 'string' } } }).values;
  } catch (error) {
    throw new Refusal(`${(error as Error).message}\nUse: npm run demo, npm run --silent demo -- --json, or npm run demo -- --recordings 5000.`);
  }
}
