import { parseArgs } from 'node:util';
import { Refusal } from '@/lib/kit/refusal';

const MOST = 50_000;
const LONGEST = 40;

/** `recordings`: fill the first school up to so many. `seconds`: no sound longer than about so long. */
export type Asked = { json: boolean; recordings: number; seconds: number };

/** What `npm run demo -- …` was asked: `--json`, `--recordings 5000`, `--seconds 5`. Refuses anything else, saying what there is. */
export function asked(args: string[]): Asked {
  const { json = false, recordings, seconds } = parsed(args);
  return { json, recordings: whole('recordings', recordings, 0, 5000), seconds: whole('seconds', seconds, LONGEST, 5) };
}

function whole(name: string, said: string | undefined, otherwise: number, example: number): number {
  const number = said === undefined ? otherwise : Number(said);
  if (Number.isInteger(number) && number >= 0 && number <= MOST) return number;
  throw new Refusal(`--${name} takes a whole number up to ${MOST.toLocaleString('en')}, such as ${example}.`);
}

function parsed(args: string[]) {
  try {
    return parseArgs({ args, options: { json: { type: 'boolean' }, recordings: { type: 'string' }, seconds: { type: 'string' } } }).values;
  } catch (error) {
    throw new Refusal(`${(error as Error).message}\nUse: npm run demo, npm run --silent demo -- --json, or npm run demo -- --recordings 5000.`);
  }
}
