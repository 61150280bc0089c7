import { rm } from 'node:fs/promises';
import path from 'node:path';
import type { Teacher } from '@/lib/auth/viewer';
import { addRecordingFromFile } from '@/lib/library';
import type { CastRecording, Format } from './cast/cast';
import type { Everybody } from './people';

type Make = (order: { piece: CastRecording['piece']; format: Format; path: string }) => Promise<Format>;
type Workshop = { make: Make; folder: string; said: (line: string) => void };

/**
 * Adds the recordings of a demo school that are not there yet, by the way an upload goes. One is known again by its file's name, so a
 * title that was changed since stays changed, and a recording that was deleted stays deleted.
 */
export async function recorded(teacher: Teacher, cast: readonly CastRecording[], everybody: Everybody, { make, folder, said }: Workshop): Promise<void> {
  const there = await filesOf(teacher);
  const missing = cast.filter(({ file }) => !there.has(file));
  const sounds = missing.map(async ({ piece, format }, index) => {
    const at = path.join(folder, `${teacher.schoolId}-${index}`);
    return { at, made: await make({ piece, format, path: at }) };
  });
  // Whoever fails first is heard of below, in its turn.
  for (const sound of sounds) sound.catch(() => undefined);
  for (const [index, one] of missing.entries()) {
    const { at, made } = await (sounds[index] as (typeof sounds)[number]);
    const sound = `${at}.${made}`;
    await addRecordingFromFile(teacher, { path: sound, name: `${one.file}.${made}` }, { ...one.said, ...audienceOf(one, everybody) });
    await rm(sound);
    if (made !== one.format) said('Here is nothing to write compressed sound with, so this recording is a WAV. Install ffmpeg, or npm’s optional packages, for the other formats.');
    if ((index + 1) % 6 === 0 || index + 1 === missing.length) said(`  ${index + 1} of ${missing.length} recordings made`);
  }
}

/** The recordings that came from files of these names (without their endings), the first one first. */
export async function recordingsFrom(teacher: Teacher, cast: readonly CastRecording[]) {
  const order = new Map(cast.map(({ file }, index) => [file, index]));
  const rows = await teacher.db.recording.findMany({
    where: { deletedAt: null },
    select: { id: true, title: true, raga: true, taal: true, form: true, original: { select: { name: true } } },
    orderBy: { createdAt: 'asc' },
    take: 500,
  });
  const placed = rows.flatMap(({ original, ...row }) => (order.has(stem(original.name)) ? [{ ...row, place: order.get(stem(original.name)) as number }] : []));
  const first = new Map(placed.toReversed().map((row) => [row.place, row]));
  return [...first.values()].sort((a, b) => a.place - b.place).map(({ id, title, raga, taal, form }) => ({ id, title, raga, taal, form }));
}

async function filesOf({ db }: Teacher): Promise<Set<string>> {
  const files = await db.mediaFile.findMany({ where: { originalOf: { some: {} } }, select: { name: true } });
  return new Set(files.map(({ name }) => stem(name)));
}

const stem = (name: string) => name.replace(/\.[a-z0-9]+$/, '');

function audienceOf({ only }: CastRecording, { batches, students }: Everybody) {
  if (!only) return {};
  if ('batches' in only) return { visibility: 'batches' as const, batchIds: only.batches.map((name) => batches.get(name) as string) };
  return { visibility: 'people' as const, personIds: only.students.map((name) => students.get(name) as string) };
}
