import { after, elapsed, type Happened, isUnderWay, READY, type Taking } from '@/components/recorder/take-machine';

const through = (...happened: Happened[]): Taking => happened.reduce(after, READY);
const BEGAN: Happened[] = [{ what: 'asked' }, { what: 'began', at: 1000 }];

test('from the tap to the take', () => {
  const all: Happened[] = [{ what: 'asked' }, { what: 'granted' }, { what: 'began', at: 1000 }, { what: 'finishing', at: 4000 }, { what: 'taken' }];
  expect(all.map((_, n) => through(...all.slice(0, n + 1)).phase)).toEqual(['asking', 'counting', 'recording', 'finishing', 'taken']);
  expect(elapsed(through(...all), 99_999)).toBe(3000);
  expect(through(...all, { what: 'put away' })).toEqual(READY);
});

test('pauses are not counted', () => {
  const paused = through(...BEGAN, { what: 'paused', at: 3000 });
  expect(elapsed(paused, 60_000)).toBe(2000);
  const on = after(paused, { what: 'resumed', at: 10_000 });
  expect(elapsed(on, 11_500)).toBe(3500);
});

test('marks stand at what has been recorded; two taps are one; none while it is paused', () => {
  const marked = through(...BEGAN, { what: 'marked', at: 2000 }, { what: 'marked', at: 2100 }, { what: 'paused', at: 3000 }, { what: 'marked', at: 3500 }, { what: 'resumed', at: 9000 }, { what: 'marked', at: 9500 });
  expect(marked.markers).toEqual([1000, 2500]);
});

test('a call pauses it and says so until one goes on; a lost microphone ends it', () => {
  const called = through(...BEGAN, { what: 'paused', at: 2000, notice: 'interrupted' });
  expect(called).toMatchObject({ phase: 'paused', notice: 'interrupted' });
  expect(after(called, { what: 'resumed', at: 5000 }).notice).toBeNull();
  expect(through(...BEGAN, { what: 'finishing', at: 2000, notice: 'lost' })).toMatchObject({ phase: 'finishing', notice: 'lost' });
});

test('that there is no room stays said to the end', () => {
  const full = through(...BEGAN, { what: 'noticed', notice: 'full' }, { what: 'paused', at: 2000 }, { what: 'resumed', at: 2000 }, { what: 'finishing', at: 3000 }, { what: 'taken' });
  expect(full.notice).toBe('full');
});

test('what cannot happen changes nothing', () => {
  const happenings: Happened[] = [{ what: 'began', at: 1 }, { what: 'marked', at: 1 }, { what: 'paused', at: 1 }, { what: 'resumed', at: 1 }, { what: 'finishing', at: 1 }, { what: 'taken' }];
  for (const happened of happenings) expect(after(READY, happened)).toBe(READY);
  const recording = through(...BEGAN);
  expect(after(recording, { what: 'asked' })).toBe(recording);
});

test('a microphone that does not come is said, and one may tap again', () => {
  const failed = through({ what: 'asked' }, { what: 'failed', trouble: 'busy' });
  expect(failed).toMatchObject({ phase: 'ready', trouble: 'busy' });
  expect(after(failed, { what: 'asked' })).toMatchObject({ phase: 'asking', trouble: null });
});

test('when it would be a pity to leave', () => {
  expect(isUnderWay(through(...BEGAN))).toBe(true);
  expect(isUnderWay(through(...BEGAN, { what: 'paused', at: 2000 }))).toBe(true);
  expect(isUnderWay(READY)).toBe(false);
});
