import type { DetailedError, Upload } from 'tus-js-client';
import type { Outcome, Send } from './sending';
import { fingerprintOf } from './unfinished';

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

    const depart = async () => {
      const tus = await import('tus-js-client');
      if (!wanted) return;
      upload = new tus.Upload(file, {
        endpoint: '/api/uploads',
        chunkSize: 8 * MEGABYTE,
        retryDelays: [0, 1000, 3000, 5000, 10_000, 20_000],
        removeFingerprintOnSuccess: true,
        fingerprint: async () => fingerprintOf(owner, file, tags),
        metadata: { filename: file.name, filetype: file.type, ...tags },
        onProgress: (sent) => news.progress(sent),
        onSuccess: ({ lastResponse }) => {
          const outcome = outcomeIn(lastResponse.getBody());
          if (outcome) news.arrived(outcome);
          else news.failed(unnamedTrouble);
        },
        onError: (error) => news.failed(wordsIn(error) ?? unnamedTrouble),
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

function outcomeIn(body: string): Outcome | undefined {
  return undefined;
}

function wordsIn(error: Error | DetailedError): string | undefined {
  const body = 'originalResponse' in error ? error.originalResponse?.getBody() : undefined;
  try {
    return (JSON.parse(body ?? '') as { message?: string }).message;
  } catch {
    return undefined;
  }
}
