import fs from 'node:fs';
import { answerFor, SANDBOX, type Slice } from './answer';
import type { Sendable } from './carry-node';
import { type OpenFile, release, withOpenFile } from './open-files';

const CHUNK = 256 * 1024;

/** Answers a web Request with a file, or null where it is not on the disk. Its length and policy also go in headers of our own (keep-length.ts). */
export function carryWeb(request: Request, sendable: Sendable): Promise<Response | null> {
  return new Promise((resolve) =>
    withOpenFile(sendable.path, (file) => {
      if (!file) return resolve(null);
      const asked = { method: request.method, headers: Object.fromEntries(request.headers) };
      const { status, headers, slice } = answerFor(asked, { ...sendable, size: file.size, mtimeMs: file.mtimeMs });
      const length = headers.find(([name]) => name === 'Content-Length');
      if (length) headers.push(['X-Body-Length', length[1]]);
      headers.push(['X-Body-Policy', SANDBOX]);
      if (!slice) release(file);
      resolve(new Response(slice ? streamOf(file, slice) : null, { status, headers }));
    }),
  );
}

/** The slice as a stream that lets the file go at its end, on an error, or when the reader goes. */
function streamOf(file: OpenFile, { from, length }: Slice): ReadableStream<Uint8Array> {
  let at = from;
  let isOver = false;
  let isReading = false;
  const end = from + length;
  const over = () => {
    if (!isOver && !isReading) release(file);
    isOver = true;
  };
  return new ReadableStream<Uint8Array>(
    {
      pull(controller) {
        return new Promise<void>((resolve) => {
          const buffer = Buffer.allocUnsafe(Math.min(CHUNK, end - at));
          isReading = true;
          fs.read(file.fd, buffer, 0, buffer.length, at, (failed, got) => {
            isReading = false;
            if (isOver) {
              release(file); // the reader went meanwhile
              return resolve();
            }
            if (failed || got === 0) {
              over();
              controller.error(failed ?? new Error('the file ended early'));
              return resolve();
            }
            at += got;
            controller.enqueue(buffer.subarray(0, got));
            if (at === end) {
              over();
              controller.close();
            }
            resolve();
          });
        });
      },
      cancel: over,
    },
    { highWaterMark: 0 },
  );
}
