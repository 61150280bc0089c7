import { type Phase, uploadQueue } from '@/components/library/upload/upload-queue';
import type { News, Send } from '@/components/library/upload/sending';

const file = (name: string, bytes = 100) => new File(['x'.repeat(bytes)], name, { lastModified: 1 });

function stage() {
  const sent: { name: string; tags: Record<string, string>; news: News; stopped: boolean; discarded: boolean }[] = [];
  let clock = 0;
  const send: Send = (sentFile, tags, news) => {
    const journey = { name: sentFile.name, tags, news, stopped: false, discarded: false };
    sent.push(journey);
    return { stop: () => (journey.stopped = true), discard: () => (journey.discarded = true) };
  };
  const queue = uploadQueue(send, { atOnce: 2, now: () => clock });
  const phases = (): Phase[] => queue.rows().map(({ phase }) => phase);
  const begin = (...names: string[]) => {
    const keys = queue.add(names.map((name) => file(name)), ({ name }) => ({ title: name }));
    queue.begin(({ tags }) => tags);
    return keys as [string, ...string[]];
  };
  return { queue, sent, phases, begin, pass: (ms: number) => (clock += ms) };
}

const yaman = { duplicate: false, recording: { id: 'r1', title: 'Yaman' } };

test('two files travel at once, the third when one has arrived', () => {
  const { sent, phases, begin } = stage();
  begin('a', 'b', 'c');
  expect(phases()).toEqual(['sending', 'sending', 'waiting']);
  sent[0]!.news.arrived(yaman);
  expect(phases()).toEqual(['kept', 'sending', 'sending']);
});

test('chosen files wait until they are looked through, and take their last words with them', () => {
  const { queue, sent, phases } = stage();
  const [key] = queue.add([file('a')], () => ({ title: 'a' }));
  expect(phases()).toEqual(['chosen']);
  queue.tag(key!, { title: 'Yaman bandish' });
  queue.begin(({ tags }) => ({ ...tags, raga: 'yaman' }));
  expect(sent[0]!.tags).toEqual({ title: 'Yaman bandish', raga: 'yaman' });
});

test('the same file chosen twice stands in the list once', () => {
  const { queue } = stage();
  queue.add([file('a'), file('a')], () => ({}));
  queue.add([file('a'), file('b')], () => ({}));
  expect(queue.rows().map((row) => row.file.name)).toEqual(['a', 'b']);
});

test('a pause stops one file and lets the next one go', () => {
  const { queue, sent, phases, begin } = stage();
  const [key] = begin('a', 'b', 'c');
  queue.pause(key);
  expect(sent[0]!.stopped).toBe(true);
  expect(phases()).toEqual(['paused', 'sending', 'sending']);
  queue.resume(key);
  expect(phases()).toEqual(['waiting', 'sending', 'sending']);
});

test('news of a stopped journey changes nothing', () => {
  const { queue, sent, phases, begin } = stage();
  const [key] = begin('a');
  queue.pause(key);
  sent[0]!.news.progress(50);
  sent[0]!.news.failed('late');
  expect(phases()).toEqual(['paused']);
  expect(queue.rows()[0]!.sent).toBe(0);
});

test('everything pauses and goes on together', () => {
  const { queue, phases, begin } = stage();
  begin('a', 'b', 'c');
  queue.pauseAll();
  expect(phases()).toEqual(['paused', 'paused', 'paused']);
  queue.resumeAll();
  expect(phases()).toEqual(['sending', 'sending', 'waiting']);
});

test('without a network the files wait, and go on by themselves', () => {
  const { queue, sent, phases, begin } = stage();
  begin('a', 'b', 'c');
  queue.setOnline(false);
  expect(phases()).toEqual(['waiting', 'waiting', 'waiting']);
  expect(sent.map(({ stopped }) => stopped)).toEqual([true, true]);
  queue.setOnline(true);
  expect(phases()).toEqual(['sending', 'sending', 'waiting']);
});

test('a file that was cut off waits for the network like the others', () => {
  const { queue, sent, phases, begin } = stage();
  begin('a', 'b');
  sent[0]!.news.cutOff();
  expect(phases()).toEqual(['waiting', 'waiting']);
  queue.setOnline(true);
  expect(phases()).toEqual(['sending', 'sending']);
});

test('a failure says why and can be tried again', () => {
  const { queue, sent, phases, begin } = stage();
  const [key] = begin('a');
  sent[0]!.news.failed('This is not a sound or a video.');
  expect(queue.rows()[0]).toMatchObject({ phase: 'failed', message: 'This is not a sound or a video.' });
  queue.retry(key);
  expect(phases()).toEqual(['sending']);
  expect(queue.rows()[0]!.message).toBeUndefined();
});

test('a failed file may be chosen again', () => {
  const { queue, sent, begin } = stage();
  begin('a');
  sent[0]!.news.failed('no');
  expect(queue.add([file('a')], () => ({}))).toHaveLength(1);
});

test('a duplicate names what is here already; both can be kept', () => {
  const { queue, sent, begin } = stage();
  const [key] = begin('a');
  sent[0]!.news.arrived({ ...yaman, duplicate: true });
  expect(queue.rows()[0]).toMatchObject({ phase: 'duplicate', recording: { id: 'r1', title: 'Yaman' } });
  queue.keepBoth(key);
  expect(sent[1]!.tags).toMatchObject({ title: 'a', keepDuplicate: 'yes' });
});

test('words that come late do not change a file that is on its way: it could not go on from where it stopped', () => {
  const { queue, sent, begin } = stage();
  const [key] = begin('a');
  queue.tag(key!, { title: 'a guess that took its time' });
  queue.setOnline(false);
  queue.setOnline(true);
  expect(sent[1]!.tags).toEqual(sent[0]!.tags);
});

test('cancelling takes the file out of the list and off the server', () => {
  const { queue, sent, phases, begin } = stage();
  const [key] = begin('a', 'b', 'c');
  queue.cancel(key);
  expect(sent[0]!.discarded).toBe(true);
  expect(phases()).toEqual(['sending', 'sending']);
});

test('speed is in bytes a second', () => {
  const { queue, sent, begin, pass } = stage();
  begin('a');
  pass(1000);
  sent[0]!.news.progress(50);
  expect(queue.rows()[0]).toMatchObject({ sent: 50, speed: 50 });
});

test('listeners hear of every change until they leave', () => {
  const { queue, begin } = stage();
  const heard = jest.fn();
  const leave = queue.listen(heard);
  begin('a');
  const calls = heard.mock.calls.length;
  expect(calls).toBeGreaterThan(0);
  leave();
  queue.pauseAll();
  expect(heard).toHaveBeenCalledTimes(calls);
});

describe('sheets', () => {
  const both = (sheetOf: { key?: string; recordingId?: string }) => {
    const scene = stage();
    const [key] = scene.queue.add([file('yaman.m4a')], () => ({}));
    scene.queue.add([file('yaman.pdf')], () => ({}), () => (sheetOf.key === '' ? { key } : sheetOf));
    scene.queue.begin(({ tags }) => tags);
    return { ...scene, key: key! };
  };

  test('a sheet waits for its recording, and is sent to where that arrived', () => {
    const { sent, phases } = both({ key: '' });
    expect(phases()).toEqual(['sending', 'waiting']);
    sent[0]!.news.arrived(yaman);
    expect(phases()).toEqual(['kept', 'sending']);
    expect(sent[1]).toMatchObject({ name: 'yaman.pdf', tags: { attachTo: 'r1' } });
  });

  test('a recording that was here already takes its sheet too', () => {
    const { sent } = both({ key: '' });
    sent[0]!.news.arrived({ ...yaman, duplicate: true });
    expect(sent[1]!.tags).toEqual({ attachTo: 'r1' });
  });

  test('a sheet of a recording in the library leaves at once', () => {
    const { sent, phases } = both({ recordingId: 'r9' });
    expect(phases()).toEqual(['sending', 'sending']);
    expect(sent[1]!.tags).toEqual({ attachTo: 'r9' });
  });

  test('a sheet of nobody stays to be looked through', () => {
    const { queue, phases } = both({});
    expect(phases()).toEqual(['sending', 'chosen']);
    queue.belong(queue.rows()[1]!.key, { recordingId: 'r9' });
    queue.begin(({ tags }) => tags);
    expect(phases()).toEqual(['sending', 'sending']);
  });

  test('when its recording is taken out it is asked for another', () => {
    const { queue, phases, key } = both({ key: '' });
    queue.cancel(key);
    expect(phases()).toEqual(['chosen']);
    expect(queue.rows()[0]!.sheetOf).toEqual({});
  });
});

test('a file that was refused can be chosen again, in its own place', () => {
  const { queue, sent, begin, phases } = stage();
  begin('a');
  sent[0]!.news.failed('No.', true);
  expect(queue.rows()[0]).toMatchObject({ phase: 'failed', refused: true });
  queue.add([file('a')], () => ({}));
  expect(phases()).toEqual(['chosen']);
});

test('only what is named begins', () => {
  const { queue, phases } = stage();
  const [a] = queue.add([file('a'), file('b')], () => ({}));
  queue.begin(({ tags }) => tags, ({ key }) => key === a);
  expect(phases()).toEqual(['sending', 'chosen']);
});

test('a guess that comes late leaves alone what a person has said', () => {
  const { queue } = stage();
  const [key] = queue.add([file('PTT.opus')], () => ({ title: 'PTT' }));
  queue.tag(key!, { title: 'Guruji hums Durga' });
  queue.guess(key!, { guessed: 'yes', title: 'Voice note', raga: 'durga' });
  expect(queue.rows()[0]!.tags).toEqual({ guessed: 'yes', title: 'Guruji hums Durga', raga: 'durga' });
});
