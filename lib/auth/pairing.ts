import 'server-only';
import { z } from 'zod';
import type { SignInLink } from '@/generated/prisma/client';
import { rawDb } from '@/lib/db/client';
import { notFound } from '@/lib/kit/refusal';
import { linkAt, makeLink, spendLink } from './links';
import { type Face, type PairedHere, pairDevice } from './paired-device';
import { refused } from './refused';
import type { Parent, Teacher } from './viewer';

const details = z.array(z.string());

/** A link (to show as QR) that makes the device opening it show these children, for a day. Parents: their own children only. */
export async function makePairingLink(viewer: Teacher | Parent, studentIds: string[]): Promise<{ url: string }> {
  const chosen = { id: { in: studentIds }, role: 'student', archivedAt: null } as const;
  const seen = await viewer.db.person.findMany({ where: chosen, select: { id: true } });
  if (seen.length === 0 || seen.length !== new Set(studentIds).size) throw notFound();
  const { url } = await makeLink('device_pairing', {
    schoolId: viewer.schoolId,
    createdBy: viewer.personId,
    details: JSON.stringify(studentIds),
  });
  return { url };
}

/** Uses a pairing link on this device; returns the device cookie's text. */
export async function pairHere({ token, name }: { token: string; name: string }, before: PairedHere | null): Promise<string> {
  const { link } = await linkAt(token);
  const children = link ? await childrenFor(link) : [];
  const { schoolId, createdBy } = await spendLink(token, ['device_pairing']);
  if (!schoolId || !createdBy || children.length === 0) throw refused('linkNowhere', { status: 410 });
  return pairDevice({ schoolId, studentIds: children.map(({ id }) => id), pairedBy: createdBy, name }, before);
}

/** The children a pairing link is for, as far as they are here still and, where a parent made it, still the parent's. */
export async function childrenFor({ schoolId, createdBy, details: list }: SignInLink): Promise<Face[]> {
  if (!schoolId || !createdBy) return [];
  const maker = await rawDb().person.findFirst({ where: { id: createdBy, schoolId }, select: { role: true } });
  return rawDb().person.findMany({
    where: {
      schoolId,
      id: { in: details.parse(JSON.parse(list ?? '[]')) },
      role: 'student',
      archivedAt: null,
      ...(maker?.role !== 'teacher' && { guardians: { some: { guardianId: createdBy } } }),
    },
    select: { id: true, callName: true },
    orderBy: { callName: 'asc' },
  });
}
