import fs from 'node:fs';
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Socket } from 'node:net';
import { answerFor, type Slice } from './answer';
import { giveBuffer, LARGE, SMALL, takeBuffer } from './buffers';
import { type OpenFile, release, withOpenFile } from './open-files';

export type Sendable = { path: string; mime: string; name: string; download: boolean };

/** Answers a Node request with a file. `missing` answers where it is not on the disk. No descriptor stays open when a client goes. */
export function carryNode(request: IncomingMessage, response: ServerResponse, sendable: Sendable, missing: () => void): void {
  withOpenFile(sendable.path, (file) => {
    if (!file) return missing();
    if (response.destroyed || request.socket.destroyed) return release(file);
    const asked = { method: request.method ?? 'GET', headers: request.headers as Record<string, string | undefined> };
    const { status, headers, slice } = answerFor(asked, { ...sendable, size: file.size, mtimeMs: file.mtimeMs });
    const head = headers.flat();
    if (!slice) {
      release(file);
      response.writeHead(status, head);
      response.end();
    } else if (slice.length <= SMALL) sendAtOnce(response, file, slice, status, head);
    else sendInTurns({ response, socket: request.socket }, file, slice, status, head);
  });
}

function sendAtOnce(response: ServerResponse, file: OpenFile, { from, length }: Slice, status: number, head: string[]) {
  const buffer = takeBuffer(SMALL);
  fs.read(file.fd, buffer, 0, length, from, (failed, got) => {
    release(file);
    if (response.destroyed) return giveBuffer(buffer);
    if (failed || got !== length) {
      giveBuffer(buffer);
      return void response.destroy();
    }
    response.writeHead(status, head);
    // Never called if the socket dies: the kernel may still read the buffer, so it is let go.
    response.end(got === buffer.length ? buffer : buffer.subarray(0, got), () => giveBuffer(buffer));
  });
}

type Way = { response: ServerResponse; socket: Socket };

/** Two buffers by turns: one is read into while the other is written, each reused only after its write's callback. */
function sendInTurns({ response, socket }: Way, file: OpenFile, slice: Slice, status: number, head: string[]) {
  const turns = [0, 1].map(() => ({ buffer: takeBuffer(LARGE), busy: false }));
  let { from, length: left } = slice;
  let turn = 0;
  let isReading = false;
  let isSent = false;
  let isClosed = false;

  // An answer that waits behind another on its connection is not told when that connection breaks.
  response.once('close', gone);
  socket.once('close', gone);
  response.writeHead(status, head);
  next();

  function gone() {
    response.off('close', gone);
    socket.off('close', gone);
    isClosed = true;
    if (!isReading) release(file);
    // Ended cleanly, nobody holds the buffers. Aborted, the kernel may: let them go.
    if (isSent && turns.every(({ busy }) => !busy)) turns.forEach(({ buffer }) => giveBuffer(buffer));
  }

  function next() {
    const current = turns[turn];
    if (!current || isClosed || isReading || left === 0 || current.busy) return;
    turn = 1 - turn;
    isReading = true;
    fs.read(file.fd, current.buffer, 0, Math.min(LARGE, left), from, (failed, got) => {
      isReading = false;
      if (isClosed) return release(file);
      if (failed || got === 0) return void response.destroy();
      from += got;
      left -= got;
      current.busy = true;
      const chunk = got === current.buffer.length ? current.buffer : current.buffer.subarray(0, got);
      if (left === 0) {
        response.end(chunk, () => {
          current.busy = false;
          isSent = true;
        });
        return;
      }
      response.write(chunk, (error) => {
        current.busy = false;
        if (!error) next();
      });
      next();
    });
  }
}
