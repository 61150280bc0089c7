import type { Take } from '@/components/recorder/take';
import { type SendTake, takeOutbox } from '@/components/recorder/take-outbox';

jest.useFakeTimers();

const take = (id: string, more: Partial<Take> = {}): Take => ({ id, owner: 'meera', mime: 'audio/webm', startedAt: 1, lengthMs: 3000, markers: [500], tags: { title: id }, state: 'saved', ...more });
const recording = (id: string) => ({ duplicate: false, recording: { id: `r-${id}`, title: id } });
const settled = () => jest.advanceTimersByTimeAsync(1);

function stage(shelved: Take[] = []) {
  const there = new Map(shelved.map((one) => [one.id, one]));
  const journeys: { file: File; said: Record<string, string>; news: Parameters<SendTake>[2] }[] = [];
  const held = new Set<string>();
  const net = { online: true };
  const outbox = takeOutbox('meera', {
    shelf: {
      keep: async (one) => void there.set(one.id, one),
      of: async (owner) => [...there.values()].filter((one) => one.owner === owner),
      sound: async () => ({ blob: new Blob(['sound']), levels: [] }),
      forget: async (id) => void there.delete(id),
    },
    send: (file, said, news) => {
      journeys.push({ file, said, news });
      return { stop: () => undefined };
    },
    ifFree: async (id, work) => (held.has(id) ? undefined : work()),
    isOnline: () => net.online,
  });
  const phases = () => outbox.rows().map(({ take: { id }, phase }) => `${id} ${phase}`);
  return { outbox, there, journeys, held, net, phases };
}

test('a saved take goes, and leaves the device only when the school has it', async () => {
  const { outbox, there, journeys, phases } = stage([take('a')]);
  outbox.send(take('a'));
  await settled();
  journeys[0]!.news.progress(3);
  expect(outbox.rows()[0]).toMatchObject({ phase: 'sending', sent: 3, size: 5 });
  expect(journeys[0]).toMatchObject({ said: { title: 'a', markers: '500', lengthMs: '3000' } });
  expect(there.has('a')).toBe(true);
  journeys[0]!.news.arrived(recording('a'));
  await settled();
  expect(phases()).toEqual(['a kept']);
  expect(there.has('a')).toBe(false);
});

test('what was saved before the page was closed goes on, oldest first, one at a time; open ones stay', async () => {
  const { outbox, journeys, phases } = stage([take('new'), take('old'), take('open', { state: 'open' }), take('hers', { owner: 'radha' })]);
  await outbox.goOn();
  await settled();
  expect(phases()).toEqual(['old sending', 'new waiting']);
  journeys[0]!.news.arrived(recording('old'));
  await settled();
  expect(phases()).toEqual(['old kept', 'new sending']);
});

test('without a network it waits, and goes on when it is back; a cut costs nothing', async () => {
  const { outbox, there, journeys, net, phases } = stage([take('a')]);
  net.online = false;
  outbox.send(take('a'));
  await settled();
  expect(journeys).toHaveLength(0);
  net.online = true;
  outbox.retry();
  await settled();
  net.online = false;
  journeys[0]!.news.cutOff();
  await settled();
  expect(phases()).toEqual(['a waiting']);
  net.online = true;
  outbox.retry();
  await settled();
  expect(journeys).toHaveLength(2);
  expect(journeys[1]!.file).toMatchObject({ name: journeys[0]!.file.name, lastModified: 1 }); // known again
  expect(there.has('a')).toBe(true);
});

test('trouble is said and tried again; a refusal gives the take back to be changed', async () => {
  const { outbox, there, journeys, phases } = stage([take('a')]);
  outbox.send(take('a'));
  await settled();
  journeys[0]!.news.failed('The server did not answer.');
  await settled();
  expect(outbox.rows()[0]).toMatchObject({ phase: 'failed', message: 'The server did not answer.' });
  outbox.retry();
  await settled();
  journeys[1]!.news.failed('That batch is gone.', true);
  await settled();
  expect(there.get('a')).toMatchObject({ state: 'open' });
  outbox.retry();
  await settled();
  expect(phases()).toEqual(['a failed']);
});

test('what another page has in hand is looked at again, and let be when it has arrived from there', async () => {
  const { outbox, there, journeys, held, phases } = stage([take('a')]);
  held.add('a');
  outbox.send(take('a'));
  await settled();
  expect(phases()).toEqual(['a waiting']);
  there.delete('a');
  await jest.advanceTimersByTimeAsync(2100);
  expect(phases()).toEqual([]);
  there.set('b', take('b'));
  held.add('b');
  outbox.send(take('b'));
  await settled();
  held.clear();
  await jest.advanceTimersByTimeAsync(2100);
  expect(journeys).toHaveLength(1);
});
