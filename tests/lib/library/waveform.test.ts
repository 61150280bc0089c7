import fc from 'fast-check';
import type { Teacher } from '@/lib/auth/viewer';
import { addRecordingFromFile, CONVERT, conversionWork, deleteRecording, MEASURE, measuringWork, waveformChore, waveformOf } from '@/lib/library';
import { condensed, FINEST, MOST_BARS, waveformPart } from '@/lib/library/waveform-shared';
import { startWorker } from '@/lib/jobs/worker';
import { packed, unpacked } from '@/lib/media/levels';
import { peakMeter } from '@/lib/media/converter/peak-meter';
import { testDatabase } from '@/tests/support/db';
import { type Cast, people, viewers } from '@/tests/support/people';
import { converter } from '@/tests/support/program';
import { recordingOf } from '@/tests/support/recording';
import { emptyMedia } from '@/tests/support/tus';

jest.setTimeout(60_000);
const db = testDatabase();
emptyMedia();
beforeAll(() => void converter());
let cast: Cast;
let all: ReturnType<typeof viewers>;
let meera: Teacher;
beforeEach(async () => {
  cast = await people();
  all = viewers(cast);
  meera = all.meera;
});

const PART = { from: 0, to: 10, bars: 100 };

describe('condensing', () => {
  const sound = fc.uint8Array({ minLength: 1, maxLength: 4000 });

  test('no loud moment is lost, none is made up', () => {
    fc.assert(
      fc.property(sound, fc.integer({ min: 1, max: 300 }), (levels, bars) => {
        const part = { from: 0, to: levels.length / FINEST, bars };
        const made = condensed({ levels, rate: FINEST }, part);
        expect(made).toHaveLength(bars);
        expect(Math.max(...made)).toBe(Math.max(...levels));
        const known = new Set(levels);
        expect([...made].every((bar) => known.has(bar))).toBe(true);
      }),
    );
  });

  test('as fine as it is kept, it is what is kept, wherever one begins', () => {
    fc.assert(
      fc.property(sound, fc.nat(4000), fc.integer({ min: 1, max: 600 }), (levels, first, bars) => {
        const part = { from: first / FINEST, to: (first + bars) / FINEST, bars };
        const wanted = Array.from({ length: bars }, (_, i) => levels[first + i] ?? 0);
        expect([...condensed({ levels, rate: FINEST }, part)]).toEqual(wanted);
      }),
    );
  });

  test('two halves make the whole', () => {
    fc.assert(
      fc.property(sound, fc.integer({ min: 1, max: 9 }), fc.integer({ min: 1, max: 60 }), (levels, steps, bars) => {
        const width = (bars * steps) / FINEST;
        const of = (from: number, to: number, count: number) => [...condensed({ levels, rate: FINEST }, { from, to, bars: count })];
        expect([...of(0, width, bars), ...of(width, 2 * width, bars)]).toEqual(of(0, 2 * width, 2 * bars));
      }),
    );
  });

  test('two hours become what a screen asks for, and no more', () => {
    const levels = Uint8Array.from({ length: 2 * 3600 * FINEST }, (_, i) => i % 251);
    expect(condensed({ levels, rate: FINEST }, { from: 0, to: 7200, bars: MOST_BARS }).byteLength).toBe(2000);
    expect(waveformPart.safeParse({ from: '0', to: '7200', bars: '2001' }).success).toBe(false);
    for (const nonsense of [{ from: '-1', to: '2', bars: '3' }, { from: '2', to: '2', bars: '3' }, { from: 'x', to: '2', bars: '3' }, { from: '0', to: '2', bars: '1.5' }, {}]) {
      expect(waveformPart.safeParse(nonsense).success).toBe(false);
    }
  });

  test('what is kept comes back as it was', () => {
    fc.assert(fc.property(fc.uint8Array({ maxLength: 5000 }), (levels) => expect([...unpacked(packed(levels))]).toEqual([...levels])));
  });
});

test('the meter keeps twenty levels a second, the loudest of them 255', () => {
  const meter = peakMeter();
  const second = (loud: number) => Float32Array.from({ length: 8000 }, (_, i) => loud * Math.sin(i / 3));
  meter.add(0, second(0.1), 8000);
  meter.add(1, second(0.4), 8000);
  const levels = meter.levels();
  expect(levels).toHaveLength(40);
  expect(Math.max(...levels.subarray(0, 20))).toBe(64);
  expect(Math.max(...levels.subarray(20))).toBe(255);
});

const work = async () => {
  const stop = startWorker({ [CONVERT]: conversionWork, [MEASURE]: measuringWork }, { look: 20, wait: 1 });
  while ((await db.job.count({ where: { state: { in: ['waiting', 'running'] } } })) > 0) await new Promise((resolve) => setTimeout(resolve, 20));
  await stop();
};
const chore = () => waveformChore([cast.saraswati.id], () => meera.db);
const added = (name: string) => addRecordingFromFile(meera, { path: `tests/e2e/sounds/${name}` });

test('a conversion measures finely; one that was converted before is measured later, and what is seen is the same', async () => {
  const { recordingId } = await added('Raag Yaman chota khyal.m4a');
  await added('bhoop teentaal.webm');
  await work();
  const fine = await waveformOf(meera, recordingId, PART);
  expect(Math.max(...fine)).toBeGreaterThan(200);
  const { levels } = await db.waveform.findFirstOrThrow({ where: { recordingId } });
  expect(unpacked(levels).length).toBeGreaterThan(200);

  await db.waveform.deleteMany();
  const coarse = await waveformOf(meera, recordingId, PART);
  expect(Math.max(...coarse)).toBeGreaterThan(100);
  await chore();
  await work();
  expect(await waveformOf(meera, recordingId, PART)).toEqual(fine);
  expect(await db.waveform.count()).toBe(2); // one measured, then the next by itself
  await chore();
  expect(await db.job.count({ where: { state: 'waiting' } })).toBe(0);
});

test('what cannot be measured is not tried for ever, and does not keep the others waiting', async () => {
  const { recordingId } = await added('Raag Yaman chota khyal.m4a');
  await work();
  await db.waveform.deleteMany();
  const gone = await recordingOf({ schoolId: cast.saraswati.id, id: cast.meera.id }, { peaks: '[10,100]', seconds: 2 }); // its file is not there
  await chore();
  await work();
  expect(await db.waveform.count()).toBe(2);
  expect(await waveformOf(meera, gone, { from: 0, to: 2, bars: 4 })).toEqual(Uint8Array.of(26, 26, 255, 255));
  expect(Math.max(...(await waveformOf(meera, recordingId, PART)))).toBeGreaterThan(200);
});

test('a waveform is seen by whoever may hear it, and by nobody else; it goes with its recording', async () => {
  const { recordingId } = await added('Raag Yaman chota khyal.m4a');
  await work();
  await db.recording.update({ where: { id: recordingId }, data: { visibility: 'people' } });
  await db.recordingPerson.create({ data: { schoolId: cast.saraswati.id, recordingId, personId: cast.anu.id } });
  for (const may of [all.meera, all.anu, all.lata]) expect(await waveformOf(may, recordingId, PART)).toHaveLength(100);
  for (const not of [all.ravi, all.isha, all.dev]) await expect(waveformOf(not, recordingId, PART)).rejects.toMatchObject({ status: 404 });
  await deleteRecording(meera, { recordingId });
  for (const one of [all.meera, all.anu]) await expect(waveformOf(one, recordingId, PART)).rejects.toMatchObject({ status: 404 });
  await db.recording.delete({ where: { id: recordingId } });
  expect(await db.waveform.count()).toBe(0);
});
