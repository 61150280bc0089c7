import { createInterface } from 'node:readline';
import { compose } from '../sound/compose';
import { render } from '../sound/render';
import { encode } from './encode';
import type { Made, Order } from './order';

/** A maker's own process (scripts/demo/make/makers.ts starts it): an order a line on stdin, an answer a line on stdout, until stdin ends. */
export async function runMaker(): Promise<void> {
  for await (const line of createInterface({ input: process.stdin })) {
    const { piece, format, path } = JSON.parse(line) as Order;
    say(await encode(render(compose(piece)), format, path).then(made, trouble));
  }
}

const made = (format: Extract<Made, { format: unknown }>['format']): Made => ({ format });
const trouble = (error: Error): Made => ({ trouble: error.message });
const say = (answer: Made) => process.stdout.write(`${JSON.stringify(answer)}\n`);
