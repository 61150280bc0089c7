import fs from 'node:fs';
import { openSession } from '@/lib/auth/sessions';
import type { Teacher } from '@/lib/auth/viewer';
import { rawDb } from '@/lib/db/client';
import { sweepLibrary } from '@/lib/library/sweep';
import { sha256Of } from '@/lib/media/hash';
import { storedPath } from '@/lib/media/storage';
import { account } from '@/tests/support/accounts';
import { testDatabase } from '@/tests/support/db';
import { people, viewers } from '@/tests/support/people';
import { program, started } from '@/tests/support/program';
import { emptyMedia, mediaFiles } from '@/tests/support/tus';

// SIGKILL at any moment of many uploads: what was acknowledged is there, whole; nothing is half there. KILLS=100 for the long run.
const KILLS = Number(process.env.KILLS ?? 4);

testDatabase({ durable: true });
emptyMedia();

test(`${KILLS} kills during uploads: nothing acknowledged is lost, no row without its file, no orphan after the sweep`, async () => {
  const cast = await people();
  const meera: Teacher = viewers(cast).meera;
  const { id: identityId } = await account(cast.meera, 'meera@example.org');
  const session = await openSession({ schoolId: meera.schoolId, personId: meera.personId, role: 'teacher', method: 'password', identityId });
  const file = program('keep-files');
  const acknowledged: string[] = [];
  for (let round = 0; round < KILLS; round += 1) {
    const run = started(file, [session, String(round)]);
    await until(() => run.said().split('\n').length > 3 || run.child.exitCode !== null);
    expect(run.child.exitCode === null || run.said()).toBe(true);
    await new Promise((resolve) => setTimeout(resolve, Math.random() * 150));
    run.child.kill('SIGKILL');
    const { said } = await run.ended;
    acknowledged.push(...said.split('\n').slice(1, -1)); // the last line may be cut
  }
  expect(acknowledged.length).toBeGreaterThan(KILLS);

  const kept = await rawDb().recording.findMany({ select: { id: true, original: { select: { storageKey: true, sha256: true } } } });
  expect(acknowledged.filter((id) => !kept.some((row) => row.id === id))).toEqual([]);
  for (const { original } of kept) {
    const path = storedPath(original.storageKey);
    expect(fs.existsSync(path)).toBe(true);
    expect(await sha256Of(path)).toBe(original.sha256);
  }
  expect(await rawDb().mediaFile.count()).toBe(kept.length);
  expect(await rawDb().job.count({ where: { state: 'waiting' } })).toBe(kept.length);

  const later = new Date(Date.now() + 60_000);
  await sweepLibrary([meera.schoolId], () => meera.db, { now: later, orphan: 0, upload: 0 });
  expect(mediaFiles()).toEqual(kept.map(({ original }) => original.storageKey).sort());
}, 600_000);

async function until(reached: () => boolean) {
  while (!reached()) await new Promise((resolve) => setTimeout(resolve, 20));
}
