import type { Heard, Line } from '@/components/recorder/microphone';
import type { Take } from '@/components/recorder/take';
import { takeRecorder } from '@/components/recorder/take-recorder';
import type { Slice } from '@/components/recorder/take-shelf';

// The recorder with a microphone, a shelf and a clock of paper.

jest.useFakeTimers();
Blob.prototype.arrayBuffer ??= async function bytes(this: Blob) {
  return new ArrayBuffer(this.size);
};
Object.defineProperty(globalThis.crypto, 'randomUUID', { configurable: true, value: () => `take${++made}` });
let made = 0;

function stage({ refuse, where = 'device' }: { refuse?: unknown; where?: 'device' | 'page' } = {}) {
  let clock = 0;
  let heard: Heard | undefined;
  const said: string[] = [];
  const kept: { take: Take; slice?: Slice }[] = [];
  const does = (word: string) => () => void said.push(word);
  const line: Line = {
    ...{ mime: 'audio/webm', start: does('start'), pause: does('pause'), resume: does('resume'), flush: does('flush'), close: does('close') },
    stop: async () => {
      said.push('stop');
      heard?.slice(new Blob(['last']));
    },
    level: () => 0.5,
    countIn: async () => void said.push('count'),
  };
  const recorder = takeRecorder('meera', {
    openMicrophone: async (given) => {
      if (refuse) throw refuse;
      heard = given;
      return line;
    },
    shelf: {
      keep: async (take, slice) => {
        kept.push({ take, ...(slice && { slice }) });
        return where;
      },
      forget: async (id) => void said.push(`forget ${id}`),
    },
    keepAwake: () => does('sleep'),
    hold: () => does('let go'),
    now: () => clock,
    today: () => 1_764_000_000_000,
  });
  return {
    recorder,
    said,
    kept,
    heard: () => heard!,
    pass: async (ms: number) => {
      for (let left = ms; left > 0; left -= 100) {
        clock += 100;
        await jest.advanceTimersByTimeAsync(100);
      }
    },
  };
}

test('every slice is kept as it comes, with how loud it was and where it was marked', async () => {
  const { recorder, kept, heard, pass } = stage();
  await recorder.begin({ tags: { raga: 'yaman' } });
  await pass(1000);
  recorder.mark();
  heard().slice(new Blob(['one']));
  await pass(1000);
  heard().slice(new Blob(['two']));
  await pass(500);
  await recorder.finish();
  const slices = kept.flatMap(({ slice }) => slice ?? []);
  expect(slices.map(({ n }) => n)).toEqual([0, 1, 2]);
  expect(slices.flatMap(({ levels }) => levels)).toHaveLength(26);
  expect(slices[0]?.levels[0]).toBe(90);
  expect(kept[0]?.take).toMatchObject({ owner: 'meera', mime: 'audio/webm', lengthMs: 1000, markers: [1000], tags: { raga: 'yaman' }, state: 'open' });
  expect(recorder.state().phase).toBe('taken');
  expect(recorder.take()).toMatchObject({ lengthMs: 2500, markers: [1000] });
});

test('it lets everything go at the end: microphone, screen, the take', async () => {
  const { recorder, said, pass } = stage();
  await recorder.begin({ counted: true });
  await pass(1000);
  recorder.pause();
  recorder.resume();
  await recorder.finish();
  expect(said).toEqual(['count', 'start', 'pause', 'resume', 'stop', 'sleep', 'let go', 'close']);
});

test('a call pauses it; a microphone that is pulled out ends it, and what there is stays', async () => {
  const { recorder, heard, pass } = stage();
  await recorder.begin();
  await pass(1000);
  heard().interrupted();
  await pass(5000);
  expect(recorder.state()).toMatchObject({ phase: 'paused', notice: 'interrupted' });
  expect(recorder.length()).toBe(1000);
  heard().lost();
  await pass(100);
  expect(recorder.state()).toMatchObject({ phase: 'taken', notice: 'lost' });
  expect(recorder.take()?.lengthMs).toBe(1000);
});

test('a device without room says so, and goes on', async () => {
  const { recorder, heard, pass } = stage({ where: 'page' });
  await recorder.begin();
  await pass(1000);
  heard().slice(new Blob(['one']));
  await pass(100);
  expect(recorder.state()).toMatchObject({ phase: 'recording', notice: 'full' });
});

test('a slip of the thumb leaves nothing', async () => {
  const { recorder, said, pass } = stage();
  await recorder.begin();
  await pass(200);
  await recorder.finish();
  expect(recorder.state()).toMatchObject({ phase: 'ready', notice: 'short' });
  expect(said.some((word) => word.startsWith('forget'))).toBe(true);
});

test('a refused microphone is said, and nothing is held', async () => {
  const { recorder, said } = stage({ refuse: 'refused' });
  await recorder.begin();
  expect(recorder.state()).toMatchObject({ phase: 'ready', trouble: 'refused' });
  expect(said).toEqual([]);
});

test('whoever leaves while the browser asks, or while it is counted in, records nothing', async () => {
  const { recorder, said } = stage();
  const beginning = recorder.begin({ counted: true });
  recorder.leave();
  await beginning;
  expect(recorder.state().phase).toBe('ready');
  expect(said).toEqual(['close']);
});

test('whoever leaves while it records finds it kept', async () => {
  const { recorder, kept, pass } = stage();
  await recorder.begin();
  await pass(2000);
  recorder.leave();
  await pass(100);
  expect(kept.at(-1)?.take).toMatchObject({ state: 'open', lengthMs: 2000 });
});
