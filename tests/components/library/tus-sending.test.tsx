import { tusSending } from '@/components/library/upload/tus-sending';
import type { News } from '@/components/library/upload/sending';

type Options = {
  endpoint: string;
  chunkSize: number;
  metadata: Record<string, string>;
  fingerprint: () => Promise<string>;
  onProgress: (sent: number, total: number) => void;
  onSuccess: (payload: { lastResponse: { getBody: () => string; getHeader: (name: string) => string | undefined } }) => void;
  onError: (error: unknown) => void;
  onShouldRetry: (error: unknown) => boolean;
};

const made: { options: Options; start: jest.Mock; abort: jest.Mock; resumed: unknown[] }[] = [];
let earlier: unknown[] = [];

jest.mock('tus-js-client', () => ({
  Upload: class {
    resumed: unknown[] = [];
    start = jest.fn();
    abort = jest.fn(async () => undefined);
    constructor(_: File, public options: Options) {
      made.push(this);
    }
    findPreviousUploads = async () => earlier;
    resumeFromPreviousUpload = (one: unknown) => this.resumed.push(one);
  },
}));

const file = new File(['abc'], 'yaman.m4a', { type: 'audio/mp4' });

async function sent(tags: Record<string, string> = { title: 'Yaman' }) {
  const news = { progress: jest.fn(), arrived: jest.fn(), failed: jest.fn(), cutOff: jest.fn() } satisfies News;
  const sending = tusSending('t1', 'It did not get through.')(file, tags, news);
  await new Promise((resolve) => setTimeout(resolve, 20));
  return { news, sending, upload: made.at(-1)! };
}

const answer = (body: string, headers: Record<string, string> = {}) => ({
  lastResponse: { getBody: () => body, getHeader: (name: string) => headers[name] },
});
const refusal = (status: number, body: string) => ({ originalResponse: { getStatus: () => status, getBody: () => body } });
const outcome = { ok: true, recordingId: 'r1', duplicate: false, recording: { id: 'r1', title: 'Yaman' } };

beforeEach(() => {
  made.length = 0;
  earlier = [];
});

test('goes to /api/uploads in pieces of 8 MB, with its name and tags', async () => {
  const { upload } = await sent({ title: 'Yaman', raga: 'yaman' });
  expect(upload.options).toMatchObject({ endpoint: '/api/uploads', chunkSize: 8_388_608 });
  expect(upload.options.metadata).toEqual({ filename: 'yaman.m4a', filetype: 'audio/mp4', title: 'Yaman', raga: 'yaman' });
  expect(upload.start).toHaveBeenCalled();
});

test('goes on from where an earlier attempt stopped', async () => {
  earlier = [{ uploadUrl: '/api/uploads/a' }];
  const { upload } = await sent();
  expect(upload.resumed).toEqual(earlier);
});

test('tells what it became, from the body of the last answer', async () => {
  const { news, upload } = await sent();
  upload.options.onSuccess(answer(JSON.stringify(outcome)));
  expect(news.arrived).toHaveBeenCalledWith({ duplicate: false, recording: { id: 'r1', title: 'Yaman' } });
});

test('or from the header, when that answer was lost and asked for again', async () => {
  const { news, upload } = await sent();
  upload.options.onSuccess(answer('', { 'Upload-Outcome': encodeURIComponent(JSON.stringify({ ...outcome, duplicate: true })) }));
  expect(news.arrived).toHaveBeenCalledWith({ duplicate: true, recording: { id: 'r1', title: 'Yaman' } });
});

test('a refusal is told in the server’s words', async () => {
  const { news, upload } = await sent();
  upload.options.onError(refusal(415, JSON.stringify({ ok: false, message: 'This is a text, not a sound.' })));
  expect(news.failed).toHaveBeenCalledWith('This is a text, not a sound.', true);
});

test('trouble without words gets ours', async () => {
  const { news, upload } = await sent();
  upload.options.onError(new Error('tus: unexpected'));
  upload.options.onSuccess(answer('<html>'));
  expect(news.failed.mock.calls).toEqual([['It did not get through.', false], ['It did not get through.']]);
});

test('without a network it is only cut off', async () => {
  const { news, upload } = await sent();
  jest.spyOn(navigator, 'onLine', 'get').mockReturnValueOnce(false);
  upload.options.onError(new Error('network'));
  expect(news.cutOff).toHaveBeenCalled();
  expect(news.failed).not.toHaveBeenCalled();
});

test.each([
  [0, true],
  [500, true],
  [503, true],
  [423, true],
  [507, false],
  [415, false],
  [401, false],
])('an answer of %s is worth another try: %s', async (status, again) => {
  const { upload } = await sent();
  expect(upload.options.onShouldRetry(refusal(status, ''))).toBe(again);
});

test('stopping leaves what was sent; discarding takes it off the server', async () => {
  const { sending, upload } = await sent();
  sending.stop();
  expect(upload.abort).toHaveBeenLastCalledWith(false);
  sending.discard();
  expect(upload.abort).toHaveBeenLastCalledWith(true);
});
