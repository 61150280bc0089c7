import { viewerOfSession } from '@/lib/auth/viewer-of-session';
import type { Teacher } from '@/lib/auth/viewer';
import { receiveUpload } from '@/lib/library';

// node keep-files.cjs <session id> <seed>: sends files of its own making as fast as it can, four at a time, by the tus protocol, and says
// the id of every recording that was acknowledged. It never ends by itself. DATA_DIR and MEDIA_DIR say where.
const [session, seed] = process.argv.slice(2) as [string, string];

const ask = (teacher: Teacher, method: string, at: string, headers: Record<string, string>, body?: Buffer) =>
  receiveUpload(teacher, new Request(`http://localhost${at}`, { method, headers: { 'Tus-Resumable': '1.0.0', ...headers }, ...(body && { body: body as BodyInit }) }));

async function sendForEver(teacher: Teacher, name: string) {
  for (let round = 0; ; round += 1) {
    const file = wav(`${seed} ${name} ${round}`);
    const opened = await ask(teacher, 'POST', '/api/uploads', { 'Upload-Length': String(file.length), 'Upload-Metadata': `filename ${Buffer.from('a.wav').toString('base64')}` });
    const at = opened.headers.get('location') as string;
    for (let offset = 0; offset < file.length; offset += 10_000) {
      const part = file.subarray(offset, offset + 10_000);
      const answer = await ask(teacher, 'PATCH', at, { 'Upload-Offset': String(offset), 'Content-Type': 'application/offset+octet-stream', 'Content-Length': String(part.length) }, part);
      if (answer.status === 200) process.stdout.write(`${((await answer.json()) as { recordingId: string }).recordingId}\n`);
      else if (answer.status !== 204) throw new Error(`${answer.status} ${await answer.text()}`);
    }
  }
}

/** A small wave file, different for every name. */
function wav(name: string): Buffer {
  const sound = Buffer.alloc(20_000, name);
  const head = Buffer.alloc(44);
  head.write('RIFF', 0);
  head.writeUInt32LE(36 + sound.length, 4);
  head.write('WAVEfmt ', 8);
  head.writeUInt32LE(16, 16);
  head.writeUInt16LE(1, 20);
  head.writeUInt16LE(1, 22);
  head.writeUInt32LE(8000, 24);
  head.writeUInt32LE(16_000, 28);
  head.writeUInt16LE(2, 32);
  head.writeUInt16LE(16, 34);
  head.write('data', 36);
  head.writeUInt32LE(sound.length, 40);
  return Buffer.concat([head, sound]);
}

void viewerOfSession(session).then(async (viewer) => {
  process.stdout.write('ready\n');
  await Promise.all(['a', 'b', 'c', 'd'].map((name) => sendForEver(viewer as Teacher, name)));
}).catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error ? error.stack : String(error)}\n`);
  process.exit(1);
});
