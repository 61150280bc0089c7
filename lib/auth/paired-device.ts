import 'server-only';
import { rawDb } from '@/lib/db/client';
import { after, DAY } from '@/lib/kit/dates';
import { hashOf, secretToken } from '@/lib/kit/ids';
import { notFound } from '@/lib/kit/refusal';
import { env } from '@/lib/env';
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

/** Makes a device show these children too (or, where it belongs to another school, instead). Returns the new cookie's text. */
export async function pairDevice(pairing: { schoolId: string; studentIds: string[]; pairedBy: string; name: string }, before: PairedHere | null): Promise<string> {
  const token = secretToken();
  const now = new Date();
  const known = before?.schoolId === pairing.schoolId ? before.studentIds : [];
  await rawDb().pairedDevice.create({
    data: { ...pairing, studentIds: [...new Set([...known, ...pairing.studentIds])], tokenHash: hashOf(token), expiresAt: after(now, LIFE) },
  });
  if (before) await rawDb().pairedDevice.update({ where: { id: before.id }, data: { revokedAt: now } });
  return token;
}

export type DeviceRow = { id: string; name: string; studentIds: string[]; createdAt: Date; seenAt: Date };

/** The devices a teacher (all of the school) or a parent (of their own children) may see and end. */
export async function pairedDevices(viewer: Teacher | Parent): Promise<DeviceRow[]> {
  const rows = await rawDb().pairedDevice.findMany({ where: { schoolId: viewer.schoolId, revokedAt: null, expiresAt: { gt: new Date() } }, orderBy: { createdAt: 'desc' } });
  return rows
    .map(({ id, name, studentIds, createdAt, seenAt }) => ({ id, name, studentIds: studentIds as string[], createdAt, seenAt }))
    .filter((row) => viewer.role === 'teacher' || row.studentIds.every((id) => viewer.childIds.includes(id)));
}

/** Takes the children's faces from a device. */
export async function unpairDevice(viewer: Teacher | Parent, id: string): Promise<void> {
  if (!(await pairedDevices(viewer)).some((row) => row.id === id)) throw notFound();
  await rawDb().pairedDevice.update({ where: { id }, data: { revokedAt: new Date() } });
}
