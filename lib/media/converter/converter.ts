import { byFfmpeg, hasFfmpeg } from './by-ffmpeg';
import { byMediabunny, mediabunny } from './by-mediabunny';
import type { Measured, Order, Said } from './order';
import { Unreadable } from './unreadable';

/**
 * The converter's own process (lib/media/convert.ts starts it). Takes an order as JSON, says a JSON line for every whole percent and a
 * last one with what came out. mediabunny does the work, or ffmpeg where that is missing or does not know the codec.
 */
export async function runConverter(given: string): Promise<void> {
  endWithParent();
  say(await answerTo(JSON.parse(given) as Order));
}

async function answerTo(order: Order): Promise<Said> {
  const bunny = process.env.CONVERT_WITH === 'ffmpeg' ? undefined : await mediabunny();
  if (bunny) {
    const done = await byMediabunny(bunny, order, percentSaid()).catch(unreadable);
    if (done) return written(done);
  }
  if (process.env.CONVERT_WITH !== 'mediabunny' && hasFfmpeg()) {
    const done = await byFfmpeg(order, percentSaid()).catch(unreadable);
    if (done) return written(done);
  } else if (!bunny) {
    return { refused: 'noConverter' };
  }
  return { refused: 'unreadable' };
}

const written = (done: Measured): Said => ({ done: { ...done, levels: Buffer.from(done.levels).toString('base64') } });

function unreadable(error: unknown): Measured | undefined {
  if (!(error instanceof Unreadable)) process.stderr.write(`${error instanceof Error ? error.stack : String(error)}\n`);
  return undefined;
}

function percentSaid() {
  let last = -1;
  return (percent: number) => {
    if (Math.floor(percent) <= last) return;
    last = Math.floor(percent);
    say({ percent: last });
  };
}

const say = (said: Said) => process.stdout.write(`${JSON.stringify(said)}\n`);

// Stdin is a pipe that nobody writes to: it closes when the server is gone, however it went.
function endWithParent() {
  process.stdin.on('close', () => process.exit(1));
  process.stdin.resume();
  process.stdin.unref?.();
}
