import fs from 'node:fs/promises';
import path from 'node:path';
import { sealed, sessionCookieName } from '@/lib/auth/cookie';
import { hashed } from '@/lib/auth/hashing';
import { makeLink } from '@/lib/auth/links';
import { pairDevice } from '@/lib/auth/paired-device';
import { pinPepper } from '@/lib/auth/secrets';
import { openSession } from '@/lib/auth/sessions';
import type { Role } from '@/lib/auth/viewer';
import { rawDb } from '@/lib/db/client';
import { storedPath } from '@/lib/media/storage';
import { PASSWORD, PIN, type Scene, type Things, type Visitor } from '@/tests/trespass/visitors';
import { guardianship, people, person } from './people';

export * from '@/tests/trespass/visitors';

const SOUND = Buffer.from('not much of a sound, but bytes enough to be asked for in parts');

/** Two schools with one of everything, and everybody signed in as they are. For an empty, migrated database. */
export async function trespassScene(): Promise<Scene> {
  const cast = await people();
  const { meera, anu, ravi, lata, dev, isha, omar, saturday, sunday } = cast;
  const sunil = await person(meera.schoolId, 'parent', 'Sunil Sharma', 'Sunil');
  const kiran = await person(meera.schoolId, 'teacher', 'Kiran Rao', 'Guru Kiran');
  await guardianship(meera.schoolId, sunil.id, ravi.id);
  await rawDb().person.update({ where: { id: kiran.id }, data: { archivedAt: new Date() } });
  const [passwordHash, pinHash] = [await hashed(PASSWORD), await hashed(PIN, pinPepper())];
  await memberOf(kiran, passwordHash);
  const side = (teacher: Row, student: Row, parent: Row, batch: Row) => furnished({ teacher, student, parent, batch, passwordHash, pinHash });
  const own = await side(meera, anu, lata, saturday);
  const foreign = await side(dev, isha, omar, sunday);
  const missing = Object.fromEntries(Object.keys(own).map((thing) => [thing, MISSING])) as Things;

  const as = { teacher: meera, student: anu, parent: lata, otherStudent: ravi, otherParent: sunil, foreignTeacher: dev, foreignParent: omar };
  const gone = { signedOut: meera, archived: kiran, expired: meera };
  const opened = await Promise.all(Object.entries({ ...as, ...gone }).map(async ([visitor, row]) => [visitor, await sessionOf(row)] as const));
  const sessions = Object.fromEntries(opened) as Record<Visitor, string>;
  await rawDb().session.update({ where: { id: sessions.signedOut }, data: { endedAt: new Date() } });
  await rawDb().session.update({ where: { id: sessions.expired }, data: { expiresAt: new Date(Date.now() - 1_000) } });
  const cookies = await Promise.all(opened.map(async ([visitor, id]) => [visitor, `${sessionCookieName()}=${await sealed(id)}`]));
  return { cookies: { ...Object.fromEntries(cookies), nobody: '' } as Scene['cookies'], own, foreign, missing };
}

const MISSING = 'cnothing0000here0000at0000all0000nothing000'; // as long as a token

type Row = { id: string; schoolId: string; name: string };
type Side = { teacher: Row; student: Row; parent: Row; batch: Row; passwordHash: string; pinHash: string };

async function furnished({ teacher, student, parent, batch, passwordHash, pinHash }: Side): Promise<Things> {
  const db = rawDb();
  const { schoolId } = teacher;
  const identity = await memberOf(teacher, passwordHash);
  await db.pinKey.create({ data: { schoolId, personId: student.id, hash: pinHash } });
  const createdBy = teacher.id;
  const share = await makeLink('parent_share', { schoolId, personId: parent.id, createdBy });
  const invite = await makeLink('teacher_invite', { schoolId, createdBy });
  const reset = await makeLink('password_reset', { identityId: identity.id, email: identity.email });
  const pair = await makeLink('device_pairing', { schoolId, createdBy, details: JSON.stringify([student.id]) });
  const deviceToken = await pairDevice({ schoolId, studentIds: [student.id], pairedBy: teacher.id, name: 'tablet' }, null);
  const device = await db.pairedDevice.findFirstOrThrow({ where: { schoolId } });
  const alert = await db.auditLine.create({ data: { schoolId, verb: 'sign-in.guessing', attention: true } });
  const recording = await recordingFor(student, teacher);
  const { slug: term } = await db.schoolTerm.create({ data: { schoolId, kind: 'form', slug: `form-of-${schoolId}`, name: `Form of ${teacher.name}` } });
  const { id: ragaLink } = await db.resourceLink.create({ data: { schoolId, raga: 'yaman', url: 'https://example.org', label: 'Yaman' } });
  const search = await db.savedSearch.create({ data: { schoolId, ownerId: teacher.id, name: 'Evening', query: 'q=evening' } });
  const preset = await presetFor(student, teacher);
  const operation = `edit-of-${schoolId}`;
  await db.recordingEdit.create({ data: { schoolId, recordingId: recording, editorId: teacher.id, operationId: operation, before: { notes: 'Before' }, after: { notes: '' }, toVersion: 1 } });
  return {
    ...{ term, ragaLink, operation, search: search.id, preset },
    upload: `upload-of-${schoolId}`,
    recording,
    ...(await hungOn(recording, student, teacher)),
    ...{ student: student.id, parent: parent.id, teacher: teacher.id, batch: batch.id },
    ...{ device: device.id, link: share.id, session: await sessionOf({ ...student, role: 'student' }), alert: alert.id },
    ...{ enterToken: tokenOf(share), inviteToken: tokenOf(invite), resetToken: tokenOf(reset), pairToken: tokenOf(pair), deviceToken },
  };
}

async function memberOf({ id, schoolId }: Row, passwordHash: string) {
  const identity = await rawDb().identity.create({ data: { email: `${id}@example.org`, passwordHash } });
  await rawDb().membership.create({ data: { identityId: identity.id, schoolId, personId: id } });
  return identity;
}

async function recordingFor(student: Row, teacher: Row): Promise<string> {
  const { schoolId } = teacher;
  const key = `${schoolId}/ab/${'0123456789abcdef'.repeat(2)}.m4a`;
  await fs.mkdir(path.dirname(storedPath(key)), { recursive: true });
  await fs.writeFile(storedPath(key), SOUND);
  const file = await rawDb().mediaFile.create({
    data: { schoolId, storageKey: key, sha256: `sha-${schoolId}`, bytes: BigInt(SOUND.length), mime: 'audio/mp4', name: 'bandish.m4a' },
  });
  const recording = await rawDb().recording.create({
    data: {
      ...{ schoolId, uploaderId: teacher.id, originalId: file.id, playableId: file.id, conversion: 'ready', seconds: 10 },
      ...{ title: `Bandish for ${student.name}`, visibility: 'people', notation: 'S R G m' },
    },
  });
  await rawDb().recordingPerson.create({ data: { schoolId, recordingId: recording.id, personId: student.id } });
  return recording.id;
}

async function presetFor(student: Row, { schoolId, id: authorId }: Row): Promise<string> {
  const sound = { tanpura: { sa: 'D3', cents: 0, tuning: 'P', round: 5, jawari: 0.5 } };
  const { id: presetId } = await rawDb().soundPreset.create({ data: { schoolId, authorId, name: `Sound for ${student.name}`, sound } });
  await rawDb().soundPresetTarget.create({ data: { schoolId, presetId, studentId: student.id } });
  return presetId;
}

async function sessionOf({ id, schoolId, role }: { id: string; schoolId: string; role: Role }): Promise<string> {
  const member = await rawDb().membership.findUnique({ where: { personId: id }, select: { identityId: true } });
  return openSession({ schoolId, personId: id, role, method: 'setup', device: 'Chrome on Android', identityId: member?.identityId });
}

// A passage, a link, a sheet (of the recording's own bytes), a collection of it, and the passage asked of its student.
async function hungOn(recordingId: string, student: Row, teacher: Row) {
  const db = rawDb();
  const { schoolId, id: authorId } = teacher;
  const { originalId: fileId } = await db.recording.findUniqueOrThrow({ where: { id: recordingId } });
  const passage = await db.passage.create({ data: { schoolId, recordingId, authorId, label: 'mukhda', fromMs: 0, toMs: 4000 } });
  const resource = await db.resourceLink.create({ data: { schoolId, recordingId, url: 'https://example.org/', label: 'More' } });
  const attachment = await db.attachment.create({ data: { schoolId, recordingId, fileId } });
  const collection = await db.collection.create({ data: { schoolId, authorId, name: 'Recital' } });
  await db.collectionItem.create({ data: { schoolId, collectionId: collection.id, recordingId, position: 0 } });
  const assignment = await db.assignment.create({ data: { schoolId, authorId, recordingId, passageId: passage.id, startsOn: '2026-01-01' } });
  await db.assignmentTarget.create({ data: { schoolId, assignmentId: assignment.id, studentId: student.id } });
  return { passage: passage.id, resource: resource.id, attachment: attachment.id, collection: collection.id, assignment: assignment.id };
}

const tokenOf = ({ url }: { url: string }) => url.split('/').at(-1) as string;
