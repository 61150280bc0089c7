import 'server-only';
import { rawDb, rawTransaction } from '@/lib/db/client';
import { env } from '@/lib/env';
import { after, DAY } from '@/lib/kit/dates';
import { hashOf, secretToken } from '@/lib/kit/ids';
import { notFound } from '@/lib/kit/refusal';
import { noted } from './noted';
import type { Parent, Teacher } from './viewer';

const LIFE = 180 * DAY;

/** The device cookie's name; `__Host-` on https ties it to this very site. */
export const deviceCookieName = () => `${env().secure ? '__Host-' : ''}class-device`;

export const deviceCookieFlags = () => ({ httpOnly: true, sameSite: 'lax', path: '/', secure: env().secure, maxAge: LIFE / 1000 }) as const;

export type PairedHere = { id: string; schoolId: string; studentIds: string[] };

/** The pairing a device's cookie stands for, or null. */
export async function pairedDevice(token: string | undefined, now = new Date()): Promise<PairedHere | null> {
  if (!token) return null;
  const row = await rawDb().pairedDevice.findUnique({ where: { tokenHash: hashOf(token) } });
  if (!row || row.revokedAt || row.expiresAt <= now) return null;
  return { id: row.id, schoolId: row.schoolId, studentIds: row.studentIds as string[] };
}

export type Face = { id: string; callName: string };

/** The children this device shows, by their first names. */
export async function facesOn(device: PairedHere): Promise<Face[]> {
  return rawDb().person.findMany({
    where: { schoolId: device.schoolId, id: { in: device.studentIds }, role: 'student', archivedAt: null },
    select: { id: true, callName: true },
    orderBy: { callName: 'asc' },
  });
}

/** The code of the school this device belongs to, for a child of it who has no face here. */
export async function schoolCodeOn({ schoolId }: PairedHere): Promise<string> {
  return (await rawDb().school.findUniqueOrThrow({ where: { id: schoolId }, select: { code: true } })).code;
}

type Pairing = { schoolId: string; studentIds: string[]; pairedBy: string; name: string };

/** Makes a device show these children too (or, where it belongs to another school, instead). Returns the new cookie's text. */
export async function pairDevice(pairing: Pairing, before: PairedHere | null): Promise<string> {
  const token = secretToken();
  const now = new Date();
  const known = before?.schoolId === pairing.schoolId ? before.studentIds : [];
  const studentIds = [...new Set([...known, ...pairing.studentIds])];
  await rawTransaction(async (db) => {
    const row = { ...pairing, studentIds, tokenHash: hashOf(token), createdAt: now, seenAt: now, expiresAt: after(now, LIFE) };
    const { id } = await db.pairedDevice.create({ data: row });
    if (before) await db.pairedDevice.update({ where: { id: before.id }, data: { revokedAt: now } });
    await noted({ schoolId: pairing.schoolId, actorId: pairing.pairedBy, verb: 'device.paired', subject: `device:${id}` }, db);
  });
  return token;
}

export type DeviceRow = { id: string; name: string; studentIds: string[]; createdAt: Date; seenAt: Date };

/**
 * The devices a teacher (all of the school) or a parent (those that show children of theirs and were paired by them, or show no
 * others) may see and end, with the children that are theirs to take away.
 */
export async function pairedDevices(viewer: Teacher | Parent, now = new Date()): Promise<DeviceRow[]> {
  const rows = await rawDb().pairedDevice.findMany({
    where: { schoolId: viewer.schoolId, revokedAt: null, expiresAt: { gt: now } },
    orderBy: { createdAt: 'desc' },
  });
  const isOwn = (id: string) => viewer.role === 'teacher' || viewer.childIds.includes(id);
  return rows
    .map(({ studentIds, ...row }) => ({ ...row, all: studentIds as string[] }))
    .filter(({ all, pairedBy }) => all.every(isOwn) || (pairedBy === viewer.personId && all.some(isOwn)))
    .map(({ id, name, all, createdAt, seenAt }) => ({ id, name, studentIds: all.filter(isOwn), createdAt, seenAt }));
}

/**
 * Takes the children's faces from a device (a parent: their own children's), and signs these out wherever they came in by four
 * digits: which of those places was this device is not known, and elsewhere four digits let them in again.
 */
export async function unpairDevice(viewer: Teacher | Parent, id: string): Promise<void> {
  const now = new Date();
  await rawTransaction(async (db) => {
    const device = (await pairedDevices(viewer)).find((row) => row.id === id);
    if (!device) throw notFound();
    const { studentIds: all } = await db.pairedDevice.findUniqueOrThrow({ where: { id }, select: { studentIds: true } });
    const others = (all as string[]).filter((one) => !device.studentIds.includes(one));
    await db.pairedDevice.update({ where: { id }, data: others.length > 0 ? { studentIds: others } : { revokedAt: now } });
    await db.session.updateMany({
      where: { schoolId: viewer.schoolId, personId: { in: device.studentIds }, method: 'pin', shared: false, endedAt: null },
      data: { endedAt: now },
    });
    await noted({ schoolId: viewer.schoolId, actorId: viewer.personId, verb: 'device.removed', subject: `device:${id}` }, db);
  });
}

/** A device in use: when somebody last came in on it. */
export async function noteDeviceUse({ id }: PairedHere): Promise<void> {
  await rawDb().pairedDevice.updateMany({ where: { id }, data: { seenAt: new Date() } });
}
