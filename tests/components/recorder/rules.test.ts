import { bestType } from '@/components/recorder/best-type';
import { levelOf, loudnessOf } from '@/components/recorder/loudness';
import { familyOf, troubleIn, unableTo } from '@/components/recorder/microphone-trouble';
import { fileOf, saidOf, type Take } from '@/components/recorder/take';
import { timeRead, timeTyped } from '@/components/recorder/time-typed';
import { moved, movedByKey } from '@/components/recorder/trim-rules';
import { dayAndMonth, whenInWords } from '@/components/recorder/when-in-words';

const take: Take = { id: '0f8fad5b-d9cb', owner: 'meera', mime: 'audio/webm;codecs=opus', startedAt: 1_764_000_000_000, lengthMs: 9000.4, markers: [], tags: {}, state: 'saved' };

test.each([
  ['Chrome', ['audio/webm;codecs=opus', 'audio/webm', 'audio/mp4'], false, 'audio/webm;codecs=opus'],
  ['Firefox', ['audio/ogg;codecs=opus', 'audio/webm'], false, 'audio/ogg;codecs=opus'],
  ['Safari', ['audio/mp4', 'audio/webm;codecs=opus'], true, 'audio/mp4'],
  ['an old Safari', ['audio/mp4'], true, 'audio/mp4'],
  ['one that only says mp4', ['audio/mp4'], false, 'audio/mp4'],
  ['one that says nothing', [], false, ''],
])('%s records in what it does best', (_, offered, isApple, best) => {
  expect(bestType((type) => offered.includes(type), isApple)).toBe(best);
});

test('what keeps a microphone away', () => {
  const named = (name: string) => troubleIn(new DOMException('', name));
  expect(['NotAllowedError', 'NotFoundError', 'NotReadableError', 'OverconstrainedError', 'TypeError'].map(named)).toEqual(['refused', 'missing', 'busy', 'missing', 'failed']);
  expect(unableTo({ isSecureContext: false, mediaDevices: undefined, recorder: undefined })).toBe('insecure');
  expect(unableTo({ isSecureContext: true, mediaDevices: {}, recorder: undefined })).toBe('unable');
  expect(unableTo({ isSecureContext: true, mediaDevices: {}, recorder: {} })).toBeUndefined();
});

test.each([
  ['Mozilla/5.0 (iPhone; CPU iPhone OS 18_4 like Mac OS X) AppleWebKit/605.1.15 Version/18.4 Mobile/15E148 Safari/604.1', 5, 'iphone'],
  ['Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) AppleWebKit/605.1.15 Version/17.4 Safari/605.1.15', 5, 'iphone'], // an iPad
  ['Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) AppleWebKit/605.1.15 Version/17.4 Safari/605.1.15', 0, 'safari'],
  ['Mozilla/5.0 (Linux; Android 14; Pixel 7) AppleWebKit/537.36 Chrome/130.0 Mobile Safari/537.36', 5, 'android'],
  ['Mozilla/5.0 (Android 14; Mobile; rv:130.0) Gecko/130.0 Firefox/130.0', 5, 'firefox'],
  ['Mozilla/5.0 (Windows NT 10.0) AppleWebKit/537.36 Chrome/130.0 Safari/537.36', 0, 'other'],
])('%s', (agent, touch, family) => expect(familyOf(agent, touch)).toBe(family));

test('how loud it is: full, half as loud, nothing', () => {
  expect([levelOf(1), levelOf(0.5), levelOf(0.001), levelOf(0)]).toEqual([100, 90, 0, 0]);
});

test('too quiet needs four seconds, too loud a moment; a good one is left alone', () => {
  const of = (level: number, count: number) => Array.from({ length: count }, () => level);
  expect(loudnessOf(of(10, 39))).toBe('good');
  expect(loudnessOf(of(10, 40))).toBe('quiet');
  expect(loudnessOf(of(0, 40))).toBe('silent');
  expect(loudnessOf([...of(60, 40), 100])).toBe('loud');
  expect(loudnessOf([100, ...of(60, 15)])).toBe('good');
});

test('what is sent along: only what was said, and a piece only where something was cut away', () => {
  expect(saidOf(take)).toEqual({ lengthMs: '9000' });
  expect(saidOf({ ...take, piece: { fromMs: 0, toMs: 9000 } })).toEqual({ lengthMs: '9000' });
  expect(saidOf({ ...take, tags: { raga: 'yaman', taal: '' }, markers: [1, 2.6], piece: { fromMs: 500, toMs: 9000 } })).toEqual({ raga: 'yaman', lengthMs: '9000', markers: '1,3', trimFromMs: '500' });
  expect(saidOf({ ...take, piece: { fromMs: 0, toMs: 8000 } })).toEqual({ lengthMs: '9000', trimToMs: '8000' });
});

test('the file is the same however often it is made, and named by its kind', () => {
  const [one, other] = [fileOf(take, new Blob(['abc'])), fileOf(take, new Blob(['abc']))];
  expect([one.name, one.size, one.lastModified, one.type]).toEqual([other.name, other.size, other.lastModified, other.type]);
  expect(one.name).toBe('take-0f8fad5b.webm');
  expect(fileOf({ ...take, mime: 'audio/mp4' }, new Blob([])).name).toMatch(/\.m4a$/);
  expect(fileOf({ ...take, mime: 'audio/ogg;codecs=opus' }, new Blob([])).name).toMatch(/\.ogg$/);
});

test('times as they are typed', () => {
  expect([0, 7450, 754_000].map(timeTyped)).toEqual(['0:00.0', '0:07.5', '12:34.0']);
  expect(['68', '1:08', '0:07,5', '1:00:00', 'soon', '', '1:99'].map(timeRead)).toEqual([68_000, 68_000, 7500, 3_600_000, undefined, undefined, undefined]);
});

test('a bound stays within the take and half a second from the other', () => {
  const piece = { fromMs: 1000, toMs: 4000 };
  expect(moved(piece, 'fromMs', -5, 9000).fromMs).toBe(0);
  expect(moved(piece, 'fromMs', 8000, 9000).fromMs).toBe(3500);
  expect(moved(piece, 'toMs', 99_000, 9000).toMs).toBe(9000);
  expect(moved(piece, 'toMs', 0, 9000).toMs).toBe(1500);
  expect(moved({ fromMs: 0, toMs: 300 }, 'toMs', 0, 300)).toEqual({ fromMs: 0, toMs: 300 });
  expect(['ArrowLeft', 'PageUp', 'Home', 'End', 'a'].map((key) => movedByKey(key, 1000, 9000))).toEqual([900, 2000, 0, 9000, undefined]);
});

test('when it was, in the school’s own zone', () => {
  const at = Date.parse('2026-11-25T18:40:00Z'); // past midnight in Kolkata
  const zone = { timeZone: 'Asia/Kolkata', locale: 'en' };
  expect(whenInWords(at, { now: at + 60_000, ...zone })).toEqual({ which: 'today', time: '12:10 am', day: '26 November' });
  expect(whenInWords(at - 3_600_000, { now: at, ...zone }).which).toBe('yesterday');
  expect(whenInWords(at - 3 * 86_400_000, { now: at, ...zone }).which).toBe('earlier');
  expect(dayAndMonth(at, { timeZone: 'America/New_York', locale: 'en' })).toBe('25 November');
});
