import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import Database from 'better-sqlite3';
import { openInstallation } from '@/lib/db/installation';

const MARKER = '.music-class-organizer';
let place: string;
const places = () => ({
  dataDir: path.join(place, 'data'),
  mediaDir: path.join(place, 'media'),
  migrations: path.join(place, 'migrations'),
});
const dataFile = (name: string) => path.join(places().dataDir, name);
const mediaFile = (name: string) => path.join(places().mediaDir, name);

beforeEach(() => {
  place = fs.mkdtempSync(path.join(os.tmpdir(), 'installation-'));
  fs.mkdirSync(path.join(place, 'migrations', '1_first'), { recursive: true });
  fs.writeFileSync(path.join(place, 'migrations', '1_first', 'migration.sql'), 'CREATE TABLE "MediaFile" (id TEXT);');
});
afterEach(() => fs.rmSync(place, { recursive: true, force: true }));

const unmount = (folder: string) => {
  fs.rmSync(folder, { recursive: true });
  fs.mkdirSync(folder);
};

function aFileIsKept() {
  const db = new Database(dataFile('music-class.db'));
  db.exec(`INSERT INTO "MediaFile" VALUES ('1')`);
  db.close();
}

test('a new installation is marked in both places with one id, and opens again', () => {
  const first = openInstallation(places());
  expect(first).toMatchObject({ fresh: true, applied: ['1_first'] });
  expect(fs.readFileSync(dataFile(MARKER), 'utf8')).toBe(fs.readFileSync(mediaFile(MARKER), 'utf8'));
  expect(openInstallation(places())).toEqual({ id: first.id, fresh: false, applied: [] });
});

test('the disk with the database is gone: refused, and nothing is made', () => {
  openInstallation(places());
  unmount(places().dataDir);
  expect(() => openInstallation(places())).toThrow(/already lives in .*media, but there is no database in .*data/s);
  expect(fs.readdirSync(places().dataDir)).toEqual([]);
});

test('only the database file is gone: refused', () => {
  openInstallation(places());
  for (const rest of ['', '-wal', '-shm']) fs.rmSync(dataFile(`music-class.db${rest}`), { force: true });
  expect(() => openInstallation(places())).toThrow(/put a backup in its place/);
});

test('an empty file where the database was is no database', () => {
  openInstallation(places());
  for (const rest of ['-wal', '-shm']) fs.rmSync(dataFile(`music-class.db${rest}`), { force: true });
  fs.writeFileSync(dataFile('music-class.db'), '');
  expect(() => openInstallation(places())).toThrow(/no database/);
});

test('the disk with the files is gone: refused once there were files', () => {
  openInstallation(places());
  aFileIsKept();
  unmount(places().mediaDir);
  expect(() => openInstallation(places())).toThrow(/does not belong to this installation.*not mounted/s);
  expect(fs.readdirSync(places().mediaDir)).toEqual([]);
});

test('an empty place for files may move while there are none', () => {
  const { id } = openInstallation(places());
  unmount(places().mediaDir);
  expect(openInstallation(places()).id).toBe(id);
});

test('two installations’ folders are not mixed', () => {
  openInstallation(places());
  fs.writeFileSync(mediaFile(MARKER), 'installation: another\n');
  expect(() => openInstallation(places())).toThrow(/two different installations/);
});

test('a start cut short between any two steps is continued', () => {
  const { id } = openInstallation(places());
  fs.rmSync(dataFile(MARKER)); // the files' marker was written, the database's was not
  expect(openInstallation(places()).id).toBe(id);
  fs.rmSync(dataFile(MARKER));
  fs.rmSync(mediaFile(MARKER)); // neither was
  expect(openInstallation(places())).toMatchObject({ fresh: false });
});

test('a backup put in the place of a lost database is taken up', () => {
  const { id } = openInstallation(places());
  const backup = path.join(place, 'backup.db');
  const db = new Database(dataFile('music-class.db'));
  db.prepare('VACUUM INTO ?').run(backup);
  db.close();
  unmount(places().dataDir);
  fs.copyFileSync(backup, dataFile('music-class.db'));
  expect(openInstallation(places())).toMatchObject({ id, fresh: false });
});

test('one folder may serve for both', () => {
  const one = { ...places(), mediaDir: places().dataDir };
  const { id } = openInstallation(one);
  expect(openInstallation(one).id).toBe(id);
});
