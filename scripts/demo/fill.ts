import { mkdtemp, rm } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { demoTeacher, leaveDemo } from '@/lib/auth/demo';
import type { Teacher } from '@/lib/auth/viewer';
import { ownSchool } from '@/lib/people';
import type { Asked } from './asked';
import type { CastRecording, CastSchool } from './cast/cast';
import { allConverted, startConverting, stopConverting } from './conversions';
import { keysFor, spokenPassword } from './keys';
import { makers } from './make/makers';
import { filledUp, moreRagas } from './many';
import { type Everybody, peopled } from './people';
import { recorded, recordingsFrom } from './recordings';
import type { Report, SchoolReport } from './report';
import { sheetsFor } from './sheets';

type Filled = { cast: CastSchool; teacher: Teacher; password: string; everybody: Everybody };

/**
 * Fills the installation with these schools, as far as they are not there, and the first of them up to so many recordings; then gives
 * everybody new ways in. `said` hears how far it is. Every recording can be played when this returns.
 */
export async function fill(casts: readonly CastSchool[], { recordings, seconds }: Omit<Asked, 'json'>, said: (line: string) => void): Promise<Report> {
  const folder = await mkdtemp(path.join(os.tmpdir(), 'music-class-demo-'));
  const { make, close } = makers();
  const schools: Filled[] = [];
  try {
    for (const cast of casts) {
      const password = spokenPassword();
      const teacher = await demoTeacher({ ...cast, password });
      schools.push({ cast, teacher, password, everybody: await peopled(teacher, cast) });
    }
    startConverting();
    for (const [index, { cast, teacher, everybody }] of schools.entries()) {
      said(`${cast.school}`);
      const more = index === 0 && recordings > cast.recordings.length ? moreRagas(recordings) : [];
      await recorded(teacher, [...more, ...cast.recordings].map(atMost(seconds)), everybody, { make, folder, said });
    }
    close();
    const failed = await allConverted(schools.map(({ teacher }) => teacher), said);
    if (failed > 0) said(`  ${failed} could not be prepared for every phone; the library says why beside each.`);
    for (const { teacher, everybody } of schools) await sheetsFor(teacher, everybody);
    const [large] = schools;
    if (large) await filledUp(large.teacher, recordings, [...large.everybody.batches.values()], said);
    return { schools: await Promise.all(schools.map(reported)) };
  } finally {
    close();
    await stopConverting();
    for (const { teacher } of schools) await leaveDemo(teacher);
    await rm(folder, { recursive: true, force: true });
  }
}

const atMost = (seconds: number) => (one: CastRecording): CastRecording => ({ ...one, piece: { ...one.piece, seconds: Math.min(one.piece.seconds, seconds) } });

async function reported({ cast, teacher, password, everybody }: Filled): Promise<SchoolReport> {
  const { code, name } = await ownSchool(teacher);
  const recordings = await recordingsFrom(teacher, cast.recordings);
  const inAll = await teacher.db.recording.count({ where: { deletedAt: null } });
  return {
    ...{ code, name, teacher: { email: cast.email, password } },
    ...(await keysFor(teacher, cast, everybody)),
    recordings,
    ...(inAll > recordings.length && { recordingsInAll: inAll }),
  };
}
