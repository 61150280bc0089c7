import 'server-only';
import { z } from 'zod';
import { notFound } from '@/lib/kit/refusal';
import { makeLink, useLink } from './links';
import { type PairedHere, pairDevice } from './paired-device';
import type { Parent, Teacher } from './viewer';

const details = z.array(z.string());

/** A link (to show as QR) that makes the device opening it show these children. Parents: their own children only. */
export async function makePairingLink(viewer: Teacher | Parent, studentIds: string[]): Promise<{ url: string }> {
  const seen = await viewer.db.person.findMany({ where: { id: { in: studentIds }, role: 'student', archivedAt: null }, select: { id: true } });
  if (seen.length === 0 || seen.length !== new Set(studentIds).size) throw notFound();
  return makeLink('device_pairing', { schoolId: viewer.schoolId, createdBy: viewer.personId, details: JSON.stringify(studentIds) });
}

/** Uses a pairing link on this device; returns the device cookie's text. */
export async function pairHere({ token, name }: { token: string; name: string }, before: PairedHere | null): Promise<string> {
  const link = await useLink(token, ['device_pairing']);
  if (!link.schoolId || !link.createdBy) throw notFound();
  return pairDevice({ schoolId: link.schoolId, studentIds: details.parse(JSON.parse(link.details ?? '[]')), pairedBy: link.createdBy, name }, before);
}
