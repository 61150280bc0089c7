import { ensureOnlyDemo } from '@/lib/auth/demo';
import { disconnect } from '@/lib/db/client';
import { bringUpToDate } from '@/lib/db/migrate';
import { env } from '@/lib/env';
import { Refusal } from '@/lib/kit/refusal';
import { asked } from '../demo/asked';
import { riyaz } from '../demo/cast/riyaz';
import { saraswati } from '../demo/cast/saraswati';
import { fill } from '../demo/fill';
import { summary } from '../demo/report';

/** `npm run demo`: two schools full of people and music, made by the domain's own commands. docs/demo.md. */
export async function run(args: string[]): Promise<void> {
  const { json, ...wanted } = asked(args);
  const answer = onlyTheAnswer();
  try {
    await ensureOnlyDemo();
    await bringUpToDate().catch(inWords);
    const report = await fill([saraswati, riyaz], wanted, (line) => process.stderr.write(`${line}\n`));
    await answer(json ? `${JSON.stringify(report, null, 2)}\n` : summary(report, env().publicUrl));
  } finally {
    await disconnect();
  }
}

// Standard output is for the answer alone; whatever else would be written there (the log) goes to standard error.
function onlyTheAnswer(): (text: string) => Promise<void> {
  const write = process.stdout.write.bind(process.stdout);
  process.env.LOG_LEVEL ??= 'warn';
  process.stdout.write = process.stderr.write.bind(process.stderr) as typeof process.stdout.write;
  return (text) => new Promise((resolve, reject) => write(text, (error) => (error ? reject(error) : resolve())));
}

// What the start refuses is written for whoever runs the server.
function inWords(error: Error): never {
  throw new Refusal(error.message);
}
