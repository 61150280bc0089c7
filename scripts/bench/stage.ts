import fs from 'node:fs';
import path from 'node:path';
import { randomBytes, randomUUID } from 'node:crypto';
import { sealed, sessionCookieName } from '@/lib/auth/cookie';
import { demoTeacher } from '@/lib/auth/demo';
import { openSession } from '@/lib/auth/sessions';
import type { Teacher } from '@/lib/auth/viewer';
import { disconnect } from '@/lib/db/client';
import { bringUpToDate } from '@/lib/db/migrate';
import { cancelJobs } from '@/lib/jobs';
import { addRecordingFromFile, soundFile } from '@/lib/library';
import { kinds, layas } from '@/lib/library/shared';
import { forms } from '@/lib/music/forms';
import { ragas } from '@/lib/music/ragas';
import { taals } from '@/lib/music/taals';
import { addStudent } from '@/lib/people';

export const SIZE = 200 * 1024 * 1024;

export type School = { count: number; teacher: string; student: string };
export type Stage = { file: string; recordingId: string; schools: School[]; searched: Teacher[] };

/**
 * An installation to be measured: a recording of 200 MB, and schools with 50, with 5,000 and, to be searched, with 10,000 recordings.
 * Cookies of their people, and the teachers of the first and the last.
 */
export async function stage(folder: string): Promise<Stage> {
  await bringUpToDate();
  const [small, large, huge] = [await school('Small', 50), await school('Large', 5000), await school('Huge', 10_000)];
  const wav = path.join(folder, 'long.wav');
  fs.writeFileSync(wav, longWave());
  const { recordingId } = await addRecordingFromFile(small.viewer, { path: wav });
  fs.rmSync(wav);
  // Nothing is to be converted while others are measured.
  await cancelJobs(small.viewer.schoolId, recordingId);
  await small.viewer.db.recording.update({ where: { id: recordingId }, data: { conversion: 'ready' } });
  for (const { viewer, count } of [small, large, huge]) await filled(viewer, count, recordingId);
  const { path: file } = (await soundFile(small.viewer, recordingId, 'audio'))!;
  const schools = [small, large].map(({ count, teacher, student }) => ({ count, teacher, student }));
  await disconnect();
  return { file, recordingId, schools, searched: [small.viewer, huge.viewer] };
}

async function school(name: string, count: number) {
  const viewer = await demoTeacher({ school: `${name} school`, teacher: name, email: `${name}@example.org`.toLowerCase(), password: 'a long day of singing', timeZone: 'Asia/Kolkata', currency: 'INR' });
  const { personId } = await addStudent(viewer, { name: 'Anu Kulkarni' });
  const session = await openSession({ schoolId: viewer.schoolId, personId, role: 'student', method: 'pin' });
  return { viewer, count, teacher: await cookie(viewer.sessionId), student: await cookie(session) };
}

const cookie = async (sessionId: string) => `${sessionCookieName()}=${await sealed(sessionId)}`;

/** Rows about one small file of the school's own. */
async function filled(teacher: Teacher, count: number, but: string) {
  const { db, schoolId, personId: uploaderId } = teacher;
  const key = `${schoolId}/00/${randomBytes(16).toString('hex')}.m4a`;
  const file = await db.mediaFile.create({ data: { schoolId, storageKey: key, sha256: key, bytes: 1n, mime: 'audio/mp4', name: 'a.m4a' }, select: { id: true } });
  const there = await db.recording.count({ where: { id: but } });
  const rows = Array.from({ length: count - there }, (_, index) => {
    const [raga, taal, form, words] = [one(ragas, index), one(taals, index * 7 + 1), one(forms, index * 5 + 2), one(WORDS, index * 3 + 3)];
    return {
      ...{ id: randomUUID(), schoolId, uploaderId, originalId: file.id, playableId: file.id, seconds: 200, conversion: 'ready' as const },
      ...{ title: `${raga.name} ${form.name.toLowerCase()}, ${one(WORDS, index * 17 + 4)}`, notes: `Listen for the ${words}, then sing it with the ${one(WORDS, index * 11 + 6)}.` },
      ...{ raga: index % 9 ? raga.slug : null, taal: index % 4 ? taal.slug : null, form: form.slug, laya: one(layas, index * 19 + 5), kind: one(kinds, index * 13 + 7) },
      createdAt: new Date(Date.now() - index * 3_600_000),
    };
  });
  for (let from = 0; from < rows.length; from += 250) await db.recording.createMany({ data: rows.slice(from, from + 250) });
}

// Always the same, but with no pattern in it; the first of a list more often, as some ragas are sung more often.
const one = <T>(list: readonly T[], index: number): T => list[Math.floor(list.length * (Math.imul(index ^ (index >>> 5), 0x9e3779b1) >>> 0) ** 2 / 2 ** 64)]!;
const WORDS = ['mukhda', 'antara', 'sthayi', 'lehra', 'tihai', 'meend', 'gamak', 'tanpura', 'mandra saptak', 'second line', 'सरगम', 'piya bin nahi'];

function longWave(): Buffer {
  const wave = Buffer.alloc(SIZE);
  const noise = randomBytes(1 << 20);
  for (let at = 44; at < SIZE; at += noise.length) noise.copy(wave, at);
  wave.write('RIFF', 0);
  wave.writeUInt32LE(SIZE - 8, 4);
  wave.write('WAVEfmt ', 8);
  wave.writeUInt32LE(16, 16);
  wave.writeUInt16LE(1, 20);
  wave.writeUInt16LE(1, 22);
  wave.writeUInt32LE(48_000, 24);
  wave.writeUInt32LE(96_000, 28);
  wave.writeUInt16LE(2, 32);
  wave.writeUInt16LE(16, 34);
  wave.write('data', 36);
  wave.writeUInt32LE(SIZE - 44, 40);
  return wave;
}
