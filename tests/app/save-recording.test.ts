import { saveRecording } from '@/app/(school)/library/[recordingId]/edit/actions';
import type { Viewer } from '@/lib/auth/viewer';
import { rawDb } from '@/lib/db/client';
import { testDatabase } from '@/tests/support/db';
import { people, viewers } from '@/tests/support/people';

let asking: Viewer;
jest.mock('@/lib/auth/current-viewer', () => ({ currentViewer: async () => asking }));
jest.mock('next/cache', () => ({ revalidatePath: () => undefined }));

testDatabase();

let recordingId: string;
let cast: Awaited<ReturnType<typeof people>>;

beforeEach(async () => {
  cast = await people();
  asking = viewers(cast).meera;
  const schoolId = cast.saraswati.id;
  const sound = await rawDb().mediaFile.create({ data: { schoolId, storageKey: 'k', sha256: 's', bytes: 1n, mime: 'audio/mp4', name: 'a.m4a' } });
  const recording = await rawDb().recording.create({ data: { schoolId, uploaderId: cast.meera.id, originalId: sound.id, title: 'Yaman' } });
  recordingId = recording.id;
});

const form = (fields: Record<string, string>) => {
  const data = new FormData();
  for (const [name, value] of Object.entries({ recordingId, version: '1', visibility: 'everyone', ...fields })) data.append(name, value);
  return data;
};
const kept = () => rawDb().recording.findFirstOrThrow({ where: { id: recordingId }, select: { title: true, version: true, visibility: true } });

test('saves what is said and who hears it, and tells the version it has now, for whoever wants to undo it', async () => {
  expect(await saveRecording(form({ title: 'Yaman, alap', visibility: 'batches', 'batchIds[]': cast.saturday.id }))).toEqual({ ok: true, data: { recordingId, version: 2, operationId: expect.any(String) as string } });
  expect(await kept()).toEqual({ title: 'Yaman, alap', version: 2, visibility: 'batches' });
  expect(await saveRecording(form({ version: '2', title: 'Yaman' }))).toMatchObject({ ok: true });
  expect(await kept()).toEqual({ title: 'Yaman', version: 3, visibility: 'everyone' });
});

test.each([
  ['batches', 'batchIds', 'Choose at least one batch.'],
  ['people', 'personIds', 'Choose at least one student.'],
])('an audience of nobody (%s) is refused beside its field, and nothing of the form is half saved', async (visibility, field, words) => {
  expect(await saveRecording(form({ title: 'Half', visibility }))).toMatchObject({ ok: false, fields: { [field]: words } });
  expect(await kept()).toEqual({ title: 'Yaman', version: 1, visibility: 'everyone' });
});
