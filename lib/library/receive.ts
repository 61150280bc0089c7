import 'server-only';
import { randomBytes } from 'node:crypto';
import { Server } from '@tus/server';
import type { Teacher } from '@/lib/auth/viewer';
import { statusFor, wordsFor } from '@/lib/kit/answer';
import { notFound, Refusal } from '@/lib/kit/refusal';
import { incoming, incomingPath } from '@/lib/media/incoming';
import { ensureRoom, noRoom, roomOnDisk } from '@/lib/media/room';
import { refused } from './refused';
import { arrivalOf, cancelUpload, openUpload, takeIn, uploadOf } from './uploads';
import type { Arrival } from './shared';

export const UPLOADS = '/api/uploads';
/** The largest part taken at once; browsers send 8 MB. */
const MOST_AT_ONCE = 8 * 1024 * 1024;

/**
 * One request of the tus protocol (https://tus.io/protocols/resumable-upload), of which POST begins an upload, PATCH brings a part of
 * it, HEAD tells how much is here and DELETE forgets it. Takes the teacher who asks; somebody else's upload does not exist for them.
 * The last PATCH is answered with the recording it became (or the one that was here already) as JSON, and so is every later HEAD or
 * PATCH, in the header `Upload-Outcome`: an answer that was lost on the way is not lost. Refusals are JSON with a `message`.
 */
export async function receiveUpload(teacher: Teacher, request: Request): Promise<Response> {
  const id = idIn(request);
  if (request.method === 'POST') return tus(teacher, request);
  if (!id) throw notFound();
  const upload = await uploadOf(teacher, id);
  if (request.method === 'DELETE') return cancelled(teacher, id);
  if (upload.state === 'refused') return notKept(upload.message ?? refused('notKept').message, request.method === 'HEAD' ? 410 : 409);
  const arrival = await (incoming().finishing.get(id) as Promise<Arrival> | undefined)?.catch(() => undefined) ?? (await arrivalOf(teacher, id));
  if (arrival) return arrived(arrival, Number(upload.bytes));
  if (request.method === 'PATCH') await ensurePart(request);
  return tus(teacher, request);
}

async function tus(teacher: Teacher, request: Request): Promise<Response> {
  const { files, locks } = incoming();
  // A server of its own for each request: it costs nothing, and its hooks know who is asking.
  const server = new Server({
    path: UPLOADS,
    datastore: files,
    locker: locks,
    // A part whose network died holds its file no longer than this when the sender is back.
    lockDrainTimeout: 800,
    relativeLocation: true,
    allowedOrigins: [],
    // tus's own reading takes the address's end, a query's too; whose upload it is was asked of this id.
    getFileIdFromRequest: idIn,
    namingFunction: () => randomBytes(16).toString('hex'),
    async onUploadCreate(_, { id, size, metadata }) {
      await openUpload(teacher, { id, size, said: metadata ?? {} });
      return {};
    },
    async onUploadFinish(_, { id, size }) {
      const arrival = await takeIn(teacher, id, incomingPath(id));
      return { status_code: 200, body: JSON.stringify(answerTo(arrival)), headers: { 'Content-Type': 'application/json', ...outcome(arrival), 'Upload-Offset': String(size) } };
    },
    onResponseError: (_, error) => inWords(error),
  });
  const answer = await server.handleWeb(request);
  answer.headers.set('Cache-Control', 'no-store');
  if (answer.status >= 400) answer.headers.set('Content-Type', 'application/json');
  return answer;
}

async function cancelled(teacher: Teacher, uploadId: string): Promise<Response> {
  await cancelUpload(teacher, { uploadId });
  return new Response(null, { status: 204, headers: TUS });
}

async function ensurePart(request: Request) {
  const length = request.headers.get('content-length');
  if (!length) throw refused('partUnmeasured', { status: 411 });
  if (Number(length) > MOST_AT_ONCE) throw refused('partTooLarge', { status: 413 });
  await ensureRoom(Number(length));
}

async function inWords(error: Error | { status_code: number; body: string }) {
  if (error instanceof Error) return { status_code: statusFor(error), body: JSON.stringify(wordsFor(error)) };
  // tus does not say why it could not write; a disk that has run full is the reason that people can do something about.
  const full = error.status_code === 500 && (await roomOnDisk().then(({ free, reserve }) => free < reserve, () => false));
  const trouble = full ? noRoom() : new Refusal(error.status_code === 404 ? notFound().message : error.body.trim(), { status: error.status_code });
  return { status_code: trouble.status, body: JSON.stringify(wordsFor(trouble)) };
}

const TUS = { 'Tus-Resumable': '1.0.0', 'Cache-Control': 'no-store' };
const answerTo = (arrival: Arrival) => ({ ok: true, ...arrival });
const outcome = (arrival: Arrival) => ({ 'Upload-Outcome': encodeURIComponent(JSON.stringify(answerTo(arrival))) });

const arrived = (arrival: Arrival, bytes: number) =>
  Response.json(answerTo(arrival), { headers: { ...TUS, ...outcome(arrival), 'Upload-Offset': String(bytes), 'Upload-Length': String(bytes) } });

const notKept = (message: string, status: number) => Response.json({ ok: false, message }, { status, headers: TUS });

const idIn = ({ url }: Request) => /\/api\/uploads\/([0-9a-f]{32})$/.exec(new URL(url).pathname)?.[1];
