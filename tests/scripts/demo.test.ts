import { execFile } from 'node:child_process';
import fs from 'node:fs';
import { openFirstSchool } from '@/lib/auth/open-school';
import { entranceFor } from '@/lib/auth/entrances';
import { signInWithLink } from '@/lib/auth/sign-in-parent';
import { signInStudent } from '@/lib/auth/sign-in-student';
import { signInTeacher } from '@/lib/auth/sign-in-teacher';
import { viewerOfSession } from '@/lib/auth/viewer-of-session';
import { disconnect, rawDb } from '@/lib/db/client';
import { bringUpToDate } from '@/lib/db/migrate';
import { children } from '@/lib/people';
import { recordings, soundFile } from '@/lib/library';
import { kindOf } from '@/lib/media/kinds/kind-of';
import { ragaBySlug } from '@/lib/music/ragas';
import type { Report, SchoolReport } from '@/scripts/demo/report';
import { everything } from '@/tests/support/db';

// The task itself, as `npm run demo` starts it, on places of this worker's own.

const PLACE = { address: '192.0.2.7', device: 'a test' };
const AT_LEAST_FIVE_FORMATS = ['audio/mp4', 'audio/mpeg', 'audio/ogg', 'audio/wav', 'audio/webm'];

jest.setTimeout(600_000);

function demo(...args: string[]) {
  return new Promise<{ code: number; out: string; err: string }>((resolve) =>
    execFile(process.execPath, ['scripts/run-task.mjs', 'demo', ...args], { env: { ...process.env, LOG_LEVEL: 'info' } }, (error, out, err) =>
      resolve({ code: error ? Number(error.code) : 0, out, err }),
    ),
  );
}

async function emptyPlaces() {
  await disconnect();
  for (const place of [process.env.DATA_DIR, process.env.MEDIA_DIR]) fs.rmSync(place as string, { recursive: true, force: true });
}

afterAll(emptyPlaces);

describe('an empty installation', () => {
  let report: Report;
  let first: SchoolReport;
  let second: SchoolReport;

  beforeAll(async () => {
    await emptyPlaces();
    const { code, out, err } = await demo('--json', '--seconds', '2');
    expect([code, code === 0 ? '' : err]).toEqual([0, '']);
    report = JSON.parse(out) as Report;
    [first, second] = report.schools as [SchoolReport, SchoolReport];
  });

  test('becomes two schools, in one document and nothing else', () => {
    expect(report.schools).toHaveLength(2);
    for (const school of report.schools) {
      expect(Object.keys(school)).toEqual(['code', 'name', 'teacher', 'students', 'parents', 'recordings']);
      expect(school.students.length).toBeGreaterThan(4);
      expect(school.parents.length).toBeGreaterThan(3);
    }
  });

  test('with 30 recordings and more, over 12 ragas and more, tagged in lib/music’s own slugs, some not tagged', () => {
    const all = report.schools.flatMap((school) => school.recordings);
    expect(all.length).toBeGreaterThanOrEqual(30);
    const named = new Set(all.flatMap(({ raga }) => raga ?? []));
    expect(named.size).toBeGreaterThanOrEqual(12);
    expect([...named].filter((slug) => !ragaBySlug(slug))).toEqual([]);
    expect(all.filter(({ raga, taal, form }) => !raga && !taal && !form).length).toBeGreaterThan(1);
    expect(all.some(({ title }) => /\p{Script=Devanagari}/u.test(title))).toBe(true);
  });

  test('in five formats, each what it says it is, and every one can be played', async () => {
    const formats = new Set<string>();
    for (const school of report.schools) {
      const teacher = await viewerOfSession(await signInTeacher(school.teacher, PLACE));
      if (!teacher) throw new Error('the teacher is not let in');
      const { recordings: rows, total } = await recordings(teacher, { take: 240 });
      expect(total).toBe(school.recordings.length);
      for (const row of rows) {
        expect([row.title, row.conversion, row.seconds && row.seconds > 3]).toEqual([row.title, 'ready', true]);
        const [original, playable] = [await soundFile(teacher, row.id, 'original'), await soundFile(teacher, row.id, 'audio')];
        formats.add((await kindOf(original?.path ?? '')).mime);
        expect((await kindOf(playable?.path ?? '')).plays).toBe(true);
      }
    }
    expect([...formats].sort()).toEqual(AT_LEAST_FIVE_FORMATS);
  });

  test('every PIN lets its student in, who hears what is for them and not what is for others', async () => {
    const heard = new Map<string, number>();
    for (const { code, students } of report.schools)
      for (const { name, pin } of students) {
        const student = await viewerOfSession(await signInStudent({ school: code, name, pin }, PLACE));
        heard.set(name, student ? (await recordings(student)).total : 0);
      }
    expect(Math.min(...heard.values())).toBeGreaterThan(10);
    expect(heard.get('Anu Kulkarni')).toBe(first.recordings.length - 2); // all but two that are for other batches
    expect(heard.get('Rohan Kulkarni')).toBe(first.recordings.length - 3); // nor what is for Anu alone
    expect(heard.get('Priya Nair')).toBe(second.recordings.length - 2);
  });

  test('every link opens, once, for its parent; Lata sees both her children', async () => {
    for (const { name, link } of report.schools.flatMap((school) => school.parents)) {
      const token = link.split('/enter/')[1] as string;
      expect((await entranceFor(token, ['parent_share']))?.name).toBe(name);
      const parent = await viewerOfSession(await signInWithLink({ token }, PLACE));
      const names = parent ? (await children(parent)).map(({ callName }) => callName) : [];
      expect(names).toEqual(name.endsWith('Kulkarni') ? ['Anu', 'Rohan'] : name === 'Hetal Patel' ? ['Arjun', 'Maya'] : [expect.any(String)]);
      expect(await entranceFor(token, ['parent_share'])).toBeNull();
    }
  });

  test('a second time adds nothing, tells the same people and recordings, and gives new keys', async () => {
    const counts = async () => [await rawDb().person.count(), await rawDb().recording.count(), await rawDb().mediaFile.count(), await rawDb().batch.count()];
    const before = await counts();
    const edited = first.recordings[0] as SchoolReport['recordings'][number];
    await rawDb().recording.updateMany({ where: { id: edited.id }, data: { title: 'Another title' } });
    const { code, out } = await demo('--json', '--seconds', '2');
    expect(code).toBe(0);
    const again = JSON.parse(out) as Report;
    expect(await counts()).toEqual(before);
    expect(again.schools[0]?.recordings).toEqual(first.recordings.map((row) => (row.id === edited.id ? { ...row, title: 'Another title' } : row)));
    expect(again.schools[1]?.recordings).toEqual(second.recordings);
    for (const [index, school] of again.schools.entries()) {
      const then = report.schools[index] as SchoolReport;
      expect([school.code, school.name, school.students.map(({ name }) => name)]).toEqual([then.code, then.name, then.students.map(({ name }) => name)]);
      expect(school.parents.some(({ link }) => then.parents.some((parent) => parent.link === link))).toBe(false);
      await signInTeacher(school.teacher, PLACE);
      await expect(signInTeacher(then.teacher, PLACE)).rejects.toMatchObject({ status: 401 });
      const [student] = school.students;
      if (student) await signInStudent({ school: school.code, ...student }, PLACE);
    }
  });

  test('asked for a hundred recordings, the first school holds a hundred, which play, and the list stays short', async () => {
    const { code, out } = await demo('--json', '--seconds', '2', '--recordings', '100');
    expect(code).toBe(0);
    const large = (JSON.parse(out) as Report).schools[0] as SchoolReport;
    expect(large.recordingsInAll).toBe(100);
    expect(large.recordings).toHaveLength(first.recordings.length);
    const rows = await rawDb().recording.findMany({ where: { school: { code: large.code } }, include: { playable: true } });
    expect(rows).toHaveLength(100);
    expect(rows.filter(({ conversion, playable }) => conversion !== 'ready' || !playable)).toEqual([]);
    expect(new Set(rows.map(({ title }) => title)).size).toBe(100);
  });
});

test('where a school of one’s own lives, the demo is refused in words and nothing is changed', async () => {
  await emptyPlaces();
  await bringUpToDate();
  const given = { school: 'Gandharva', timeZone: 'Asia/Kolkata', currency: 'INR', teacher: 'Dev Rao', email: 'dev@example.org', password: 'sing every morning' };
  await openFirstSchool(given, PLACE);
  const before = everything(() => true);
  const { code, out, err } = await demo('--json');
  expect([code, out]).toEqual([1, '']);
  expect(err).toContain('“Gandharva” lives in this installation');
  expect(err).not.toContain('    at '); // words, no stack
  expect(everything(() => true)).toBe(before);
});

test.each([['--recordings', 'many'], ['--recordings', '-1'], ['--json', '--nonsense'], ['--seconds', '1.5']])('%s %s is refused, saying what there is', async (...args) => {
  const { code, out, err } = await demo(...args);
  expect([code, out]).toEqual([1, '']);
  expect(err).toMatch(/whole number|Use: npm run demo/);
});
