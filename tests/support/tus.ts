import fs from 'node:fs';
import path from 'node:path';
import type { Teacher } from '@/lib/auth/viewer';
import { receiveUpload } from '@/lib/library';
import { inMedia, mediaRoot } from '@/lib/media/storage';

export const sound = (name: string) => fs.readFileSync(path.join('tests/e2e/sounds', name));
export const VOICE_NOTE = 'PTT-20240512-WA0001.opus';

type Said = Record<string, string>;
type Part = Buffer | ReadableStream<Uint8Array>;

const ask = (teacher: Teacher, method: string, at: string, headers: Said = {}, body?: Part) =>
  receiveUpload(
    teacher,
    new Request(`http://localhost:8000${at}`, {
      method,
      headers: { 'Tus-Resumable': '1.0.0', ...headers },
      ...(body && { body: body as BodyInit, duplex: 'half' }),
    } as RequestInit),
  );

/** Announces a file of so many bytes, with what is said about it; `at` is where its parts go. */
export async function announced(teacher: Teacher, bytes: number, said: Said = {}) {
  const metadata = Object.entries({ filename: 'recording.m4a', ...said }).map(([key, value]) => `${key} ${Buffer.from(value).toString('base64')}`);
  const answer = await ask(teacher, 'POST', '/api/uploads', { 'Upload-Length': String(bytes), 'Upload-Metadata': metadata.join(',') });
  return { status: answer.status, at: answer.headers.get('location') ?? '', said: (await words(answer)) as { message?: string } };
}

/** Sends a part from an offset on. */
export async function part(teacher: Teacher, at: string, offset: number, body: Part, length = Buffer.isBuffer(body) ? body.length : undefined) {
  const headers: Said = { 'Upload-Offset': String(offset), 'Content-Type': 'application/offset+octet-stream' };
  if (length !== undefined) headers['Content-Length'] = String(length);
  const answer = await ask(teacher, 'PATCH', at, headers, body);
  return { status: answer.status, offset: Number(answer.headers.get('upload-offset')), outcome: outcome(answer), said: (await words(answer)) as Spoken };
}

/** Asks how much is here. */
export async function progress(teacher: Teacher, at: string) {
  const answer = await ask(teacher, 'HEAD', at);
  return { status: answer.status, offset: Number(answer.headers.get('upload-offset')), outcome: outcome(answer) };
}

export const forget = async (teacher: Teacher, at: string) => (await ask(teacher, 'DELETE', at)).status;

/** The whole way of a file, in one part. */
export async function sent(teacher: Teacher, content: Buffer, said: Said = {}) {
  const { at, status, said: refusal } = await announced(teacher, content.length, said);
  return at ? { at, ...(await part(teacher, at, 0, content)) } : { at, status, said: refusal as Spoken };
}

/** Every file below the media's folder, as paths from there; what is on its way in and being made, too. */
export const mediaFiles = (): string[] =>
  fs.existsSync(mediaRoot())
    ? (fs.readdirSync(mediaRoot(), { recursive: true, withFileTypes: true }) as fs.Dirent[])
        .filter((entry) => entry.isFile())
        .map((entry) => path.relative(mediaRoot(), path.join(entry.parentPath, entry.name)))
        .sort()
    : [];

/** Empties the media's folder before each test. */
export const emptyMedia = () =>
  beforeEach(() => {
    for (const name of fs.existsSync(mediaRoot()) ? fs.readdirSync(mediaRoot()) : []) fs.rmSync(inMedia(name), { recursive: true, force: true });
  });

type Spoken = { message?: string; recordingId?: string; duplicate?: boolean; recording?: { id: string; title: string } };

const outcome = (answer: Response) => {
  const header = answer.headers.get('upload-outcome');
  return header ? (JSON.parse(decodeURIComponent(header)) as Spoken) : undefined;
};
const words = async (answer: Response) => {
  const text = await answer.text();
  return text ? JSON.parse(text) : {};
};
