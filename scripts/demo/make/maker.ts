import { createInterface } from 'node:readline';
import { compose } from '../sound/compose';
import { render } from '../sound/render';
import { encode } from './encode';
import type { Made, Order } from './order';

/** A maker's own process (scripts/demo/make/makers.ts starts it): an order a line on stdin, an answer a line on stdout, until stdin ends. */
export async function runMaker(): Promise<void> {
  for await (const line of createInterface({ input: process.stdin })) {
    say(await done(JSON.parse(line) as Order).catch((error: Error) => ({ trouble: error.message })));
  }
}

const done = async ({ piece, format, path }: Order): Promise<Made> => ({ format: await encode(render(compose(piece)), format, path) });
const say = (answer: Made) => process.stdout.write(`${JSON.stringify(answer)}\n`);
