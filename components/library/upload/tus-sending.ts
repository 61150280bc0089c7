import type { DetailedError, HttpResponse, Upload } from 'tus-js-client';
import type { Outcome, Send } from './sending';
import { fingerprintOf, forgetPlaces } from './place-kept';
import { signOf } from './sign';

const MEGABYTE = 1024 * 1024;

/**
 * Sends by the tus protocol, in pieces of 8 MB. The browser remembers where each file stopped (in localStorage), so a reload or a lost
 * network costs at most one piece. tus itself is fetched when the first file leaves, so no other page carries it.
 * Takes whose files they are (a person's id), and the sentence for trouble that has none of its own.
 */
export const tusSending = (owner: string, unnamedTrouble: string): Send =>
  function sendByTus(file, tags, news) {
    let upload: Upload | undefined;
    let wanted = true;
    const fingerprint = fingerprintOf(owner, file, tags);

    const depart = async () => {
      const tus = await import('tus-js-client');
      if (!wanted) return;
      upload = new tus.Upload(file, {
        endpoint: '/api/uploads',
        chunkSize: 8 * MEGABYTE,
        retryDelays: [0, 1000, 3000, 5000, 10_000, 20_000],
        removeFingerprintOnSuccess: true,
        fingerprint: async () => fingerprint,
        metadata: { filename: file.name, filetype: file.type, ...tags },
        onProgress: (sent) => news.progress(sent),
        onShouldRetry: (error) => navigator.onLine && mayPass(error.originalResponse?.getStatus() ?? 0),
        onSuccess: ({ lastResponse }) => {
          const outcome = outcomeIn(lastResponse);
          if (outcome) news.arrived(outcome);
          else news.failed(unnamedTrouble);
        },
        onError: (error) => {
          if (!navigator.onLine) return news.cutOff();
          const words = wordsIn(error);
          if (words) forgetPlaces(owner, [signOf(file)], localStorage);
          news.failed(words ?? unnamedTrouble, isRefusal(error));
        },
      });
      const [earlier] = await upload.findPreviousUploads();
      if (earlier) upload.resumeFromPreviousUpload(earlier);
      if (wanted) upload.start();
    };
    depart().catch(() => news.failed(unnamedTrouble));

    const end = (andForget: boolean) => {
      wanted = false;
      upload?.abort(andForget).catch(() => undefined);
    };
    return { stop: () => end(false), discard: () => end(true) };
  };

// No answer at all, a server that is starting again, or a piece that is still being written: worth another try. A refusal is not.
const mayPass = (status: number) => status === 0 || status === 409 || status === 423 || (status >= 500 && status !== 507);

// A disk that has run full, or a teacher who was signed out, can change; what the file is cannot.
const isRefusal = (error: Error | DetailedError) => 'originalResponse' in error && [400, 404, 409, 413, 415, 422].includes(error.originalResponse?.getStatus() ?? 0);

// In the body of the answer to the last piece, and in a header of every later one, should that answer have been lost.
function outcomeIn(answer: HttpResponse): Outcome | undefined {
  const header = answer.getHeader('Upload-Outcome');
  const said = read<Outcome>(header ? decodeURIComponent(header) : answer.getBody());
  return said?.recording && { duplicate: said.duplicate, recording: said.recording };
}

const wordsIn = (error: Error | DetailedError): string | undefined =>
  'originalResponse' in error ? read<{ message: string }>(error.originalResponse?.getBody())?.message : undefined;

function read<T>(json: string | undefined): T | undefined {
  try {
    return JSON.parse(json ?? '') as T;
  } catch {
    return undefined;
  }
}
